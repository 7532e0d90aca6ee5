import { quantileSorted as linearQuantile } from 'd3-array';
import { mean, sampleStandardDeviation } from 'simple-statistics';

/** What many numbers say together. */
export interface Summary {
  count: number;
  /** The sum divided by the count, with compensated summation (Neumaier 1974), so that small differences survive. */
  mean: number;
  /** The number in the middle; of an even count, the mean of the two in the middle. */
  median: number;
  least: number;
  greatest: number;
  lowerQuartile: number;
  upperQuartile: number;
  /** The upper quartile less the lower one: how broad the middle half is. */
  interquartileRange: number;
  /** The sample standard deviation, divided by n − 1; undefined for a single number. */
  deviation: number | undefined;
}

/** The summary of some numbers; undefined of none. */
export function summaryOf(values: readonly number[]): Summary | undefined {
  if (values.length === 0) return undefined;
  // Whatever order the numbers come in, the last digit of a sum is the same.
  const sorted = values.toSorted((a, b) => a - b);
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((share) => linearQuantile(sorted, share)!);
  return {
    count: values.length,
    mean: mean(sorted),
    median: median!,
    least: sorted[0]!,
    greatest: sorted.at(-1)!,
    lowerQuartile: lowerQuartile!,
    upperQuartile: upperQuartile!,
    interquartileRange: upperQuartile! - lowerQuartile!,
    deviation: values.length > 1 ? sampleStandardDeviation(sorted) : undefined,
  };
}

/**
 * The value below which a share of some numbers lies, between two of them where it must: definition 7 of Hyndman and Fan
 * (1996), which R takes unless told otherwise and which spreadsheets call QUARTILE.INC and PERCENTILE.INC.
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  return linearQuantile(
    values.toSorted((a, b) => a - b),
    share,
  );
}
