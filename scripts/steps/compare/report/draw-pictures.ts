import { html, type Html } from '../../html.ts';
import type { PictureChange } from '../compare-pictures.ts';
import type { Picture } from '../picture-files.ts';
import type { Links } from './links.ts';

/** Pictures of before beside those of now. */
export function drawPictures(pictures: readonly PictureChange[], links: Links): Html {
  return html`<ul role="list" class="pictures">
    ${pictures.map(
      ({ file, before, after }) =>
        html`<li>
          <p class="place">${file}</p>
          <div class="pair">${drawSide('Before', before, file, links)} ${drawSide('Now', after, file, links)}</div>
        </li>`,
    )}
  </ul>`;
}

function drawSide(when: string, picture: Picture | undefined, file: string, { up }: Links): Html {
  return html`<figure>
    <figcaption>${when}</figcaption>
    ${
      picture
        ? html`<img
            src="${up}pictures/${picture.name}"
            alt="${file.split('/').at(-1)!}, ${when.toLowerCase()}"
            loading="lazy"
          />`
        : html`<p class="nothing">no picture</p>`
    }
  </figure>`;
}
