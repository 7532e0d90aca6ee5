/** A review, and the week it is planned for. Weeks are counted as `weekCount` does. */
export interface Seat {
  key: string;
  /** late: its date has passed. dated: it has a date ahead. first: nobody has reviewed the page yet. */
  kind: 'late' | 'dated' | 'first';
  /** The last week it may lie in; Infinity for what has no date or has missed it. */
  deadline: number;
  /** Where it lies; undefined while it lies nowhere. */
  week: number | undefined;
}

/** The weeks of one owner, each with the same number of places. */
export class PlanWeeks {
  #seated = new Map<number, Seat[]>();
  readonly perWeek: number;
  readonly first: number;
  readonly last: number;

  constructor({ perWeek, first, last }: { perWeek: number; first: number; last: number }) {
    this.perWeek = perWeek;
    this.first = first;
    this.last = last;
  }

  /** Leaves a review in its week. False when others have taken all places there. */
  keep(seat: Seat): boolean {
    if (seat.week === undefined || !this.#hasRoom(seat.week)) return false;
    this.#put(seat, seat.week);
    return true;
  }

  /** Moves a review out of a week that is full. Where no place is free, it stays. Nothing else moves for it. */
  spread(seat: Seat): void {
    this.#put(seat, this.#free(seat) ?? seat.week!);
  }

  /**
   * Finds a week for a review that has none. Where no place is free, one that can wait makes room; where none can, it
   * goes where it crowds least. One without a date that finds no place stays without a week.
   */
  place(seat: Seat): void {
    const week =
      seat.kind === 'late'
        ? this.#onwards().find((week) => this.#hasRoom(week) || this.#clearPlace(week))
        : (this.#free(seat) ?? this.#makeRoom(seat) ?? this.#leastCrowded(seat));
    if (week !== undefined) this.#put(seat, week);
  }

  /** The weeks with more reviews than places, and how many more. */
  tooMany(): { week: number; count: number }[] {
    return [...this.#seated]
      .map(([week, seats]) => ({ week, count: seats.length - this.perWeek }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.week - b.week);
  }

  /** The latest week with a place for a review with a date; the earliest for one without. */
  #free(seat: Seat): number | undefined {
    const weeks = seat.kind === 'dated' ? this.#backwards(seat) : this.#onwards();
    return weeks.find((week) => this.#hasRoom(week));
  }

  #makeRoom(seat: Seat): number | undefined {
    return seat.kind === 'dated' ? this.#backwards(seat).find((week) => this.#clearPlace(week)) : undefined;
  }

  /** Moves a review that can wait out of a week with as many reviews as places. False when none can. */
  #clearPlace(week: number): boolean {
    const seats = this.#seated.get(week) ?? [];
    if (seats.length !== this.perWeek) return false;
    const latestFirst = seats.filter(({ kind }) => kind !== 'late').sort((a, b) => compare(b.deadline, a.deadline));
    for (const seat of latestFirst) {
      const other = this.#free(seat);
      if (other === undefined) continue;
      this.#seated.set(
        week,
        seats.filter((each) => each !== seat),
      );
      this.#put(seat, other);
      return true;
    }
    return false;
  }

  #leastCrowded(seat: Seat): number | undefined {
    if (seat.kind !== 'dated') return undefined;
    const weeks = this.#backwards(seat).toArray();
    return weeks.sort((a, b) => this.#load(a) - this.#load(b) || b - a)[0];
  }

  *#onwards(): Generator<number, undefined> {
    for (let week = this.first; week <= this.last; week += 1) yield week;
  }

  *#backwards({ deadline }: Seat): Generator<number, undefined> {
    for (let week = Math.min(deadline, this.last); week >= this.first; week -= 1) yield week;
  }

  #put(seat: Seat, week: number): void {
    seat.week = week;
    this.#seated.set(week, [...(this.#seated.get(week) ?? []), seat]);
  }

  #hasRoom(week: number): boolean {
    return this.#load(week) < this.perWeek;
  }

  #load(week: number): number {
    return this.#seated.get(week)?.length ?? 0;
  }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
