import type { ComponentName } from '../model/components.ts';
import Blank from './Blank.astro';
import Check from './Check.astro';
import Contact from './Contact.astro';
import Decision from './Decision.astro';
import DoneWell from './DoneWell.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import Latitude from './Latitude.astro';
import Note from './Note.astro';
import Page from './Page.astro';
import Say from './Say.astro';
import Standards from './Standards.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import YourCall from './YourCall.astro';

/** The file of each component that authors may write. */
export const views = {
  Blank,
  Check,
  Contact,
  Decision,
  DoneWell,
  Example,
  Fact,
  Latitude,
  Note,
  Page,
  Say,
  Standards,
  Steps,
  Term,
  YourCall,
} satisfies Record<ComponentName, unknown>;
