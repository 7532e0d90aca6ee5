import type { CostFigure, CostRow } from '../../model/worksheet.ts';

/** The three guesses of each figure. */
export const guesses = ['low', 'likely', 'high'] as const;
export type Guess = (typeof guesses)[number];

/** A figure as it stands on a sheet: that of the page, or somebody's own. */
export interface Figure extends Pick<CostFigure, 'id' | 'what' | 'how' | 'unit' | Guess> {
  /** Where the numbers come from. A figure without it is a placeholder. */
  source: string;
}

/** A row of the bill, with its figures. */
export interface Row extends Pick<CostRow, 'id' | 'what'> {
  figures: readonly Figure[];
}

/** An amount at least, most likely and at most. */
export type Amounts = Readonly<Record<Guess, number>>;

/** What a bill comes to. */
export interface Bill {
  rows: readonly { row: Row; amounts: Amounts }[];
  total: Amounts;
}

/** Multiplies the figures of each row, and adds the rows up. Nothing is rounded. */
export function billOf(rows: readonly Row[]): Bill {
  const counted = rows.map((row) => ({ row, amounts: amountsOf((guess) => productOf(row, guess)) }));
  return {
    rows: counted,
    total: amountsOf((guess) => counted.reduce((sum, { amounts }) => sum + amounts[guess], 0)),
  };
}

/** What the total does when one figure alone moves from its low to its high value. */
export interface Swing {
  row: Row;
  figure: Figure;
  low: number;
  high: number;
}

/** How much each figure moves the total while all others stay likely; the one that moves it most first. */
export function swingsOf(rows: readonly Row[]): Swing[] {
  const { likely } = billOf(rows).total;
  return rows
    .flatMap((row) =>
      row.figures.map((figure) => {
        const others = productOf({ ...row, figures: row.figures.filter((one) => one !== figure) }, 'likely');
        const moved = (guess: Guess): number =>
          likely + others * (numberOf(figure, guess) - numberOf(figure, 'likely'));
        return { row, figure, low: moved('low'), high: moved('high') };
      }),
    )
    .sort((a, b) => b.high - b.low - (a.high - a.low));
}

/** The figures that nobody has put a source to. */
export function placeholdersOf(rows: readonly Row[]): Figure[] {
  return rows.flatMap(({ figures }) => figures.filter(({ source }) => source.trim() === ''));
}

/** What is wrong with the three numbers of a figure. */
export type Fault = 'missing' | 'below' | 'share' | 'above' | 'order';

/** The most that a number may be: several of them multiplied are still one that can be said. */
const mostOfNumber = 1_000_000_000;

/** What is wrong with a figure, if anything: a number is missing or below zero, a share above 100, it is too large, or they do not rise. */
export function faultOf(figure: Figure): Fault | undefined {
  const numbers = guesses.map((guess) => figure[guess]);
  if (!numbers.every(Number.isFinite)) return 'missing';
  if (numbers.some((number) => number < 0)) return 'below';
  if (figure.unit === '%' && figure.high > 100) return 'share';
  if (figure.high > mostOfNumber) return 'above';
  return figure.low <= figure.likely && figure.likely <= figure.high ? undefined : 'order';
}

/** A unit is money when it is three capital letters, such as EUR. */
export function isMoney(unit: string | undefined): boolean {
  return /^[A-Z]{3}$/.test(unit ?? '');
}

function amountsOf(count: (guess: Guess) => number): Amounts {
  return { low: count('low'), likely: count('likely'), high: count('high') };
}

function productOf({ figures }: Row, guess: Guess): number {
  return figures.reduce((product, figure) => product * numberOf(figure, guess), 1);
}

/** A share counts as a part of one. */
function numberOf(figure: Figure, guess: Guess): number {
  return figure.unit === '%' ? figure[guess] / 100 : figure[guess];
}
