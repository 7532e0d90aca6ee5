import { beforeAll, describe, expect, test } from 'vitest';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { findAnswers, type Asked } from '../../src/workbench/search/answer/find-answers.ts';
import { askedOn, siteOf } from '../support/asked.ts';
import { today } from '../support/playbook-folder.ts';

let asked: Asked;
beforeAll(() => {
  asked = askedOn(siteOf(readPlaybookSync('content')), 'en', today);
});

function answers(query: string): string[] {
  return findAnswers(query, asked).map(({ key }) => key);
}

const refunds = [
  'refund-a-return#latitude-release-a-refund',
  'refund-a-return#latitude-money-first',
  'refund-without-receipt#latitude-refund-on-trust',
];

describe('a question about something that the playbook fixes is answered', () => {
  test.each<[query: string, ...answers: string[]]>([
    // How far somebody may go, and who decides.
    ['refund limit', ...refunds],
    ['how much may I refund', ...refunds],
    ['who approves refunds', ...refunds],
    ["what's the refund limit?", ...refunds],
    ['refund limit without receipt', 'refund-without-receipt#latitude-refund-on-trust'],
    ['goodwill limit', 'handle-a-complaint#latitude-goodwill'],
    ['how much goodwill can I give', 'handle-a-complaint#latitude-goodwill'],
    ['who decides on goodwill', 'handle-a-complaint#latitude-goodwill'],
    ['late delivery credit limit', 'late-delivery#latitude-credit-for-the-wait'],
    ['who can approve a late return', 'refund-a-return#latitude-late-return'],
    ['late return limit', 'refund-a-return#latitude-late-return'],
    ['how much return freight', 'cancel-an-order#latitude-take-over-return-freight'],
    ['may I let the customer keep the wrong article', 'wrong-item-delivered#latitude-let-them-keep-it'],
    ['how many warnings', 'calm-an-angry-customer#latitude-end-contact'],
    ['can I end a contact because of abuse', 'calm-an-angry-customer#latitude-end-contact'],
    ['who may replace without an inspection', 'defective-product#latitude-replace-at-once'],
    ['price difference limit', 'take-an-order-change#latitude-keep-the-old-price'],
    // Exact figures.
    ['how many rings', 'greet-a-caller#standard-ring-count'],
    ['hold time', 'greet-a-caller#standard-hold-time'],
    ['how long may a caller be on hold', 'greet-a-caller#standard-hold-time'],
    ['return window', 'refund-a-return#standard-return-window'],
    ['how long do we have to answer a complaint', 'handle-a-complaint#standard-complaint-reply'],
    ['how long until a repair is finished', 'defective-product#standard-repair-days'],
    ['how long is the guarantee', 'defective-product#standard-guarantee-years'],
    ['call back window', 'call-back-a-customer#standard-call-back-window'],
    ['how fast do we call back', 'call-back-a-customer#standard-call-back-window'],
    ['how many attempts', 'call-back-a-customer#standard-call-attempts'],
    ['order cut-off time', 'take-an-order-change#standard-change-cut-off'],
    ['latest time for a change', 'take-an-order-change#standard-change-cut-off'],
    ['how many chats at once', 'handle-a-live-chat#standard-chats-at-once'],
    ['chat limit', 'handle-a-live-chat#standard-chats-at-once'],
    ['how many photos', 'dispatch-an-order#standard-photo-before-seal', 'defective-product#standard-photo-count'],
    ['how much does a change cost', 'take-an-order-change#standard-change-fee'],
    ['interview length', 'interview-a-candidate#standard-interview-length'],
    ['how many interviewers', 'interview-a-candidate#standard-interviewers'],
    ['email first reply time', 'answer-an-email#standard-first-reply'],
    ['maximum message length', 'handle-a-live-chat#standard-message-length'],
    // Who answers for something, and how to reach them.
    ['delivery lead', '@delivery-lead'],
    ['delivery lead phone number', '@delivery-lead'],
    ['call the shift lead', '@shift-lead'],
    ['finance lead e-mail', '@finance-lead'],
    ['who is the managing director', '@managing-director'],
    ['quality lead hours', '@quality-lead'],
    ['who owns returns', '@returns-lead'],
    ['who is responsible for late delivery', '@delivery-lead'],
    ['owner of complaint rate', '@service-lead'],
    // Words.
    ['SLA', 'sla'],
    ['what does SLA mean', 'sla'],
    ['what is goodwill', 'goodwill'],
    ['what is a refund?', 'refund-term'],
    ['define escalation', 'escalation'],
    ['cold transfer', 'cold-transfer'],
    ['wetco', 'wetco'],
    ['four-eyes principle meaning', 'second-person-check'],
    ['NPS', 'net-promoter-score-term', 'net-promoter-score'],
    ['FCR', 'first-contact-resolution-term', 'first-contact-resolution'],
    // Metrics.
    ['complaint rate', 'complaint-rate'],
    ['NPS target', 'net-promoter-score'],
    ['healthy average handling time', 'average-handling-time'],
    ['CSAT', 'top-box-share'],
    ['touches per purchase alarm', 'touches-per-purchase'],
  ])('%s', (query, ...expected) => {
    expect(answers(query)).toEqual(expected);
  });
});

describe('an ordinary search has no answer', () => {
  test.each([
    // What somebody wants to do, not to know.
    ...['late delivery', 'refund', 'angry customer', 'return', 'complaint', 'delivery', 'call back', 'hand over'],
    ...['wrong item', 'where is my order', 'cancel an order', 'change address', 'lost receipt', 'how to refund'],
    ...['live chat', 'email', 'first day', 'damaged sofa', 'apology', 'refund without receipt', 'goodwill', 'rude caller'],
    ...['customer wants to speak to a manager', 'praise', 'coaching', 'interview questions', 'receipt', 'voucher'],
    // The name of a figure, without a word that asks for it.
    ...['rings before we answer', 'credit for late delivery'],
    // A question without what it is about, or about too much.
    ...['hold', 'phone', 'time', 'limit', 'maximum', 'who', 'who decides', 'who approves', 'how long', 'what is'],
    ...['how many days', 'how many hours', 'how many people', 'phone number', 'answer time', 'manager', 'team lead'],
    // A question that no typed value answers.
    ...['delivery time', 'call time', 'how long is a call', 'opening hours', 'discount limit', 'how much is a sofa'],
    ...['refund limit with receipt', 'refund policy', 'tracking number missing', 'NPS survey', 'SLA for email'],
    ...['who is Anna', 'delivery phone number', 'shipping cost', 'lunch break', 'holiday', 'price'],
    // Drafts are not in force, and what is retired no longer is.
    ...['cheque refund limit', 'video call length', 'how long is a video call'],
    '',
    '?!',
  ])('%s', (query) => {
    expect(answers(query)).toEqual([]);
  });
});
