import { AttentionView } from './attention-view.ts';

customElements.define('wb-attention', AttentionView);
