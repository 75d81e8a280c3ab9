import type { Attribution, Certainty, ClaimType, MentionKind, Polarity } from '../model.ts';

/**
 * Where a rule finds its object: in the pattern (`inside`), after it, before it, in the matched words themselves
 * (`match`), or nowhere, so that the condition spoken of is meant (`implied`: "it brings relief"; `implied-here` where the matched words are its proof).
 */
export type ObjectSlot = 'inside' | 'after' | 'before' | 'match' | 'implied' | 'implied-here';

/** A trigger of a claim type. */
export interface Rule {
  /** Unique in its claim type; `<type>.<id>` stands in the evidence of a claim. */
  readonly id: string;
  /** See `pattern.ts`. */
  readonly pattern: string;
  /** Default: `inside` where the pattern has `{object}`, else `after`. */
  readonly object?: ObjectSlot;
  /** Kinds of object, where they are not those of the claim type. */
  readonly accepts?: readonly MentionKind[];
  /** Words that no row knows may be the object. */
  readonly open?: boolean;
  /** The object of a `match` rule; without it the matched words are. */
  readonly label?: string;
  readonly facet?: string;
  /** Where the treatment stands: before the trigger (default) or after it; or the condition defined is the subject. */
  readonly subject?: 'before' | 'after' | 'condition';
  /** The trigger is an active verb: what stands right before it acts, and must be no condition. */
  readonly agent?: boolean;
  /** Without a treatment in the sentence, named or referred to, the trigger says nothing. */
  readonly named?: boolean;
  /** The words themselves deny ("fails to relieve"). */
  readonly denied?: boolean;
  /** The words themselves hedge ("promising for"). */
  readonly hedged?: boolean;
  /** Counts only where the sentence denies it ("not a cure"). */
  readonly onlyDenied?: boolean;
  /** Counts only behind words on how a treatment works, of which it tells what comes ("…. The vessels slacken."). */
  readonly follows?: boolean;
  /** Gives way to a rule of another type that reads the same words. */
  readonly weak?: boolean;
  /** Counts only under a heading that announces the claim type. */
  readonly announced?: boolean;
  /** A weak rule that counts in a question all the same, if the answer is yes or no. */
  readonly asked?: boolean;
  /** The subject may be a treatment that others are measured against ("resists conventional drugs"). */
  readonly comparator?: boolean;
  /** The treatment is named before the trigger or not at all ("people reported nausea"). */
  readonly subjectFirst?: boolean;
  /** `{treatment}` and `{object}` are warned of together, though they be listed ("X and Y must not be combined"). */
  readonly pair?: boolean;
  /** What the rule says holds in conditions and requests too ("ask about X for migraine"). */
  readonly presupposed?: boolean;
  /** The words name the relation ("a complication of", "rules out"): whatever a report is likely to tell, it does not tell another of the same words. */
  readonly plain?: boolean;
  /** The rule lives in requests and conditions ("do not take X if you have Y"), which assert nothing else. */
  readonly directive?: boolean;
}

/** What an example yields; fields left out are not compared. */
export interface ExpectedClaim {
  readonly object: string;
  readonly subject?: string;
  readonly facet?: string | null;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  readonly attribution?: Attribution | null;
}

/** A text with all claims of the type that it makes; an empty list shows what the type is not. */
export interface Example {
  readonly text: string;
  readonly claims: readonly ExpectedClaim[];
}

/** A claim type: its triggers, and examples that are test and documentation at once. */
export interface ClaimTypeDefinition {
  readonly type: ClaimType;
  readonly rationale: string;
  readonly accepts: readonly MentionKind[];
  readonly rules: readonly Rule[];
  /** Words of a lead-in or heading that make its list items claims of the type. */
  readonly leads: readonly Rule[];
  readonly examples: readonly Example[];
}
