import { CLAIM_TYPE_DEFINITIONS } from '../claim-types/index.ts';
import type { Claim, Concept } from '../model.ts';

/** What the lexicon knows of the subject or object of a claim; the concept is null where no row has it. */
export interface ConceptNote {
  readonly role: 'subject' | 'object';
  readonly concept: Concept | null;
  /** Labels of the broader concepts. */
  readonly parents: readonly string[];
}

/** Why a claim was made. */
export interface Explanation {
  readonly claim: Claim;
  /** What the claim type is. */
  readonly rationale: string;
  /** The words the rule looks for; null for a claim that no pattern made. */
  readonly pattern: string | null;
  readonly notes: readonly ConceptNote[];
}

function noteOf(
  role: ConceptNote['role'],
  id: string,
  concepts: Pick<ReadonlyMap<string, Concept>, 'get'>,
): ConceptNote {
  const concept = concepts.get(id) ?? null;
  return { role, concept, parents: (concept?.isA ?? []).map((parent) => concepts.get(parent)?.label ?? parent) };
}

/** Why a claim was made: its type, its rule, and the rows of the lexicon that it rests on. */
export function explainClaim(claim: Claim, concepts: Pick<ReadonlyMap<string, Concept>, 'get'>): Explanation {
  const definition = CLAIM_TYPE_DEFINITIONS.find(({ type }) => type === claim.type);
  const rules = [...(definition?.rules ?? []), ...(definition?.leads ?? [])];
  const rule = rules.find(({ id }) => `${claim.type}.${id}` === claim.evidence.rule);
  return {
    claim,
    rationale: definition?.rationale ?? '',
    pattern: rule?.pattern ?? null,
    notes: [noteOf('subject', claim.subject.id, concepts), noteOf('object', claim.object.id, concepts)],
  };
}
