import account from '@vscode/codicons/src/icons/account.svg?raw';
import archive from '@vscode/codicons/src/icons/archive.svg?raw';
import arrowSwap from '@vscode/codicons/src/icons/arrow-swap.svg?raw';
import bell from '@vscode/codicons/src/icons/bell.svg?raw';
import book from '@vscode/codicons/src/icons/book.svg?raw';
import calendar from '@vscode/codicons/src/icons/calendar.svg?raw';
import callOutgoing from '@vscode/codicons/src/icons/call-outgoing.svg?raw';
import check from '@vscode/codicons/src/icons/check.svg?raw';
import checklist from '@vscode/codicons/src/icons/checklist.svg?raw';
import chevronDown from '@vscode/codicons/src/icons/chevron-down.svg?raw';
import chevronLeft from '@vscode/codicons/src/icons/chevron-left.svg?raw';
import chevronRight from '@vscode/codicons/src/icons/chevron-right.svg?raw';
import chevronUp from '@vscode/codicons/src/icons/chevron-up.svg?raw';
import circleSlash from '@vscode/codicons/src/icons/circle-slash.svg?raw';
import clockface from '@vscode/codicons/src/icons/clockface.svg?raw';
import close from '@vscode/codicons/src/icons/close.svg?raw';
import collapseAll from '@vscode/codicons/src/icons/collapse-all.svg?raw';
import colorMode from '@vscode/codicons/src/icons/color-mode.svg?raw';
import commentDiscussion from '@vscode/codicons/src/icons/comment-discussion.svg?raw';
import comment from '@vscode/codicons/src/icons/comment.svg?raw';
import copy from '@vscode/codicons/src/icons/copy.svg?raw';
import dashboard from '@vscode/codicons/src/icons/dashboard.svg?raw';
import editCode from '@vscode/codicons/src/icons/edit-code.svg?raw';
import edit from '@vscode/codicons/src/icons/edit.svg?raw';
import ellipsis from '@vscode/codicons/src/icons/ellipsis.svg?raw';
import filePdf from '@vscode/codicons/src/icons/file-pdf.svg?raw';
import filter from '@vscode/codicons/src/icons/filter.svg?raw';
import globe from '@vscode/codicons/src/icons/globe.svg?raw';
import goToFile from '@vscode/codicons/src/icons/go-to-file.svg?raw';
import graphLine from '@vscode/codicons/src/icons/graph-line.svg?raw';
import heart from '@vscode/codicons/src/icons/heart.svg?raw';
import history from '@vscode/codicons/src/icons/history.svg?raw';
import home from '@vscode/codicons/src/icons/home.svg?raw';
import info from '@vscode/codicons/src/icons/info.svg?raw';
import law from '@vscode/codicons/src/icons/law.svg?raw';
import layers from '@vscode/codicons/src/icons/layers.svg?raw';
import layoutPanel from '@vscode/codicons/src/icons/layout-panel.svg?raw';
import layoutSidebarLeft from '@vscode/codicons/src/icons/layout-sidebar-left.svg?raw';
import lightbulb from '@vscode/codicons/src/icons/lightbulb.svg?raw';
import linkExternal from '@vscode/codicons/src/icons/link-external.svg?raw';
import link from '@vscode/codicons/src/icons/link.svg?raw';
import listOrdered from '@vscode/codicons/src/icons/list-ordered.svg?raw';
import listTree from '@vscode/codicons/src/icons/list-tree.svg?raw';
import mail from '@vscode/codicons/src/icons/mail.svg?raw';
import mortarBoard from '@vscode/codicons/src/icons/mortar-board.svg?raw';
import newFile from '@vscode/codicons/src/icons/new-file.svg?raw';
import organization from '@vscode/codicons/src/icons/organization.svg?raw';
import pass from '@vscode/codicons/src/icons/pass.svg?raw';
import person from '@vscode/codicons/src/icons/person.svg?raw';
import pin from '@vscode/codicons/src/icons/pin.svg?raw';
import pinned from '@vscode/codicons/src/icons/pinned.svg?raw';
import question from '@vscode/codicons/src/icons/question.svg?raw';
import quote from '@vscode/codicons/src/icons/quote.svg?raw';
import references from '@vscode/codicons/src/icons/references.svg?raw';
import screenFull from '@vscode/codicons/src/icons/screen-full.svg?raw';
import search from '@vscode/codicons/src/icons/search.svg?raw';
import settingsGear from '@vscode/codicons/src/icons/settings-gear.svg?raw';
import splitHorizontal from '@vscode/codicons/src/icons/split-horizontal.svg?raw';
import starEmpty from '@vscode/codicons/src/icons/star-empty.svg?raw';
import starFull from '@vscode/codicons/src/icons/star-full.svg?raw';
import stopCircle from '@vscode/codicons/src/icons/stop-circle.svg?raw';
import symbolKeyword from '@vscode/codicons/src/icons/symbol-keyword.svg?raw';
import symbolNumeric from '@vscode/codicons/src/icons/symbol-numeric.svg?raw';
import table from '@vscode/codicons/src/icons/table.svg?raw';
import target from '@vscode/codicons/src/icons/target.svg?raw';
import textSize from '@vscode/codicons/src/icons/text-size.svg?raw';
import typeHierarchySub from '@vscode/codicons/src/icons/type-hierarchy-sub.svg?raw';
import unverified from '@vscode/codicons/src/icons/unverified.svg?raw';
import verified from '@vscode/codicons/src/icons/verified.svg?raw';
import warning from '@vscode/codicons/src/icons/warning.svg?raw';

/** The codicons that the site uses, by what they mean here, as SVG text. The sprite holds just these. */
export const icons = {
  home,
  contents: listTree,
  search,
  help: question,
  print: filePdf,
  copy,
  check,
  link,
  mail,
  phone: callOutgoing,
  clock: clockface,
  people: organization,
  person: account,
  limit: law,
  calendar,
  channel: comment,
  language: globe,
  chevron: chevronRight,
  changed: history,
  info,
  tip: lightbulb,
  stop: stopCircle,
  good: pass,
  poor: circleSlash,
  doneWell: commentDiscussion,
  yourCall: person,
  warning,
  current: pass,
  'due-soon': clockface,
  overdue: warning,
  edited: edit,
  unverified,
  draft: editCode,
  retired: archive,
  'list-ordered': listOrdered,
  checklist,
  'comment-discussion': commentDiscussion,
  lightbulb,
  'mortar-board': mortarBoard,
  'type-hierarchy-sub': typeHierarchySub,
  'graph-line': graphLine,
  dashboard,
  quote,
  account,
  table,
  book,
  settings: settingsGear,
  'chevron-down': chevronDown,
  'chevron-up': chevronUp,
  back: chevronLeft,
  close,
  pin,
  pinned,
  more: ellipsis,
  'text-size': textSize,
  theme: colorMode,
  split: splitHorizontal,
  'focus-mode': screenFull,
  swap: arrowSwap,
  'collapse-all': collapseAll,
  reveal: target,
  filter,
  favourite: starEmpty,
  'favourite-on': starFull,
  'side-bar': layoutSidebarLeft,
  panel: layoutPanel,
  command: symbolKeyword,
  heading: symbolNumeric,
  references,
  'open-page': goToFile,
  edit,
  suggest: comment,
  review: verified,
  'new-page': newFile,
  external: linkExternal,
  attention: bell,
  praise: heart,
  career: layers,
} as const satisfies Record<string, string>;

/** The name of an icon. */
export type IconName = keyof typeof icons;
