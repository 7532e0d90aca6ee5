/** Where each thing in a pack comes from. */
export const readings: readonly string[] = [
  'A change is a commit on the main line, followed by first parents; a merge stands for all that it brought.',
  'The author is the author of the commits that a merge joins, as far as they change the page, and whoever stands after “Co-authored-by:”.',
  'Approved by: the names after “Approved-by:” and “Reviewed-by:” in the message of the commit on the main line. “Nobody named” says that it names none.',
  'Merged by: the author of the merge commit. Who merges has not thereby approved.',
  'The request is read from “Merge pull request #12”, from “(#12)” at the end of the subject, and from “See merge request !12”.',
  'The reason is the subject of the commit and the first paragraph below it; of a merge whose subject was written by the platform, only the paragraph.',
  'A page is known by its id. It is the same page when its file is renamed or moved.',
  'A text is named by the first eight digits of its SHA-256: what the page says, without its reviews, its owner and its tags.',
  'Who answered is worked out day by day from the owners as they stood on that day: the owner, or the deputy while the owner was out of office.',
];

/** What nobody can see from a pack. */
export const limits: readonly string[] = [
  'That a review was made as it says. It shows who vouched for which text, and when that was written down.',
  'That a commit was made by the person it names, or at the time it names. Both are written by the machine that made it.',
  'Approvals that are kept on the platform only, and whatever was never committed.',
  'Who changed owners.yaml, playbook.yaml or the settings of a folder, and when. Only what came of it is here: who answered for a page on which days. git log shows the rest.',
  'Who has read a page, or worked by it.',
  'That the pack is the first that was made. Only the head of the chain, kept elsewhere since then, proves that.',
];
