import { recall, remember } from './store.ts';

/** How the reader arranged the parts. Lengths are pixels. */
export interface Layout {
  sideBarWidth: number;
  sideBarHidden: boolean;
  auxiliaryBarWidth: number;
  auxiliaryBarHidden: boolean;
  panelHeight: number;
  panelOpen: boolean;
  /** The part of the editor that the second group takes, in percent. */
  splitShare: number;
}

/** How the parts stand until the reader moves them. */
export const defaultLayout: Layout = {
  sideBarWidth: 288,
  sideBarHidden: false,
  auxiliaryBarWidth: 280,
  auxiliaryBarHidden: false,
  panelHeight: 240,
  panelOpen: false,
  splitShare: 50,
};

/** How far a part may be drawn. */
export const limits = {
  sideBarWidth: [200, 560],
  auxiliaryBarWidth: [200, 480],
  panelHeight: [120, 600],
  splitShare: [25, 75],
} as const satisfies Partial<Record<keyof Layout, readonly [least: number, most: number]>>;

export type Length = keyof typeof limits;

/** The name of the event on the document when the layout has changed. */
export const layoutChanged = 'wb-layout';

/** The layout as the reader left it. */
export function readLayout(): Layout {
  return { ...defaultLayout, ...recall<Partial<Layout>>('layout') };
}

/** Keeps a change of the layout, shows it, and tells everybody. */
export function changeLayout(change: Partial<Layout>): void {
  const layout = { ...readLayout(), ...change };
  remember('layout', layout);
  applyLayout(layout);
  document.dispatchEvent(new CustomEvent(layoutChanged));
}

/** Puts the layout where styles see it. */
export function applyLayout(layout: Layout): void {
  const root = document.documentElement;
  root.style.setProperty('--side-bar-width', `${layout.sideBarWidth}px`);
  root.style.setProperty('--auxiliary-bar-width', `${layout.auxiliaryBarWidth}px`);
  root.style.setProperty('--panel-height', `${layout.panelHeight}px`);
  root.style.setProperty('--split-share', `${layout.splitShare}%`);
  root.toggleAttribute('data-side-bar-hidden', layout.sideBarHidden);
  root.toggleAttribute('data-auxiliary-bar-hidden', layout.auxiliaryBarHidden);
  root.toggleAttribute('data-panel-open', layout.panelOpen);
}
