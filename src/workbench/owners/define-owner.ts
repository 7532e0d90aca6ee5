import { OwnerView } from './owner-view.ts';

customElements.define('wb-owner', OwnerView);
