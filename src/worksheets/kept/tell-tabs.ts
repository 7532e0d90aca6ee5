import { keptName } from './database.ts';

/** What was changed: `sheets interview`, `runs open-the-desk`, or `all`. */
type News = string;

let channel: BroadcastChannel | undefined;

/** Tells the other tabs of this browser that something was kept or deleted. */
export function tellOtherTabs(news: News): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within its origin, and takes one argument
  channelHere().postMessage(news);
}

/** Calls back when another tab has changed what is named, or everything. */
export function onOtherTabs(news: News, tell: () => void, signal: AbortSignal): void {
  channelHere().addEventListener('message', ({ data }) => (data === news || data === 'all') && tell(), { signal });
}

function channelHere(): BroadcastChannel {
  channel ??= new BroadcastChannel(keptName());
  return channel;
}
