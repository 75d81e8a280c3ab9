import type { Claim, Hierarchy } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { sidesAcross } from './pairs.ts';
import type { Judgement } from './relate.ts';
import { relateTimes } from './times.ts';
import type { TopicGroup } from './topics.ts';

/** What is judged of a treatment and of its kind cannot be a plain contradiction or agreement. */
function asNested({ subject: specific }: Claim, { subject: general }: Claim, judgement: Judgement): Judgement {
  const because = (): string => {
    const reason = judgement.because().replace(/, and nothing known sets them apart\.$|\.$/, '');
    return `${reason}; “${general.label}” covers “${specific.label}”.`;
  };
  if (judgement.kind === 'agrees') return { ...judgement, kind: 'less-specific', differs: 'subject', because };
  return { ...judgement, kind: judgement.kind === 'contradicts' ? 'value-differs' : judgement.kind, because };
}

/** Times of one matter that one source tells of a treatment and another of what covers it ("shingles vaccine", "Shingrix"). */
export function relateNestedTimes(groups: readonly TopicGroup[], hierarchy: Hierarchy): Judgement[] {
  const times = groups.filter(({ type }) => type === 'duration');
  return [...groupBy(times, ({ facet }) => facet ?? 'other').values()].flatMap((matter) => {
    const bySubject = groupBy(matter, ({ subject }) => subject.id);
    return [...bySubject].flatMap(([id, own]) =>
      [...hierarchy.above(id)].flatMap((above) => {
        const wider = above === id ? undefined : bySubject.get(above);
        if (wider === undefined) return [];
        const specific = sidesAcross(own);
        const sources = new Set(specific.map(({ source }) => source));
        const general = sidesAcross(wider).filter(({ source }) => !sources.has(source));
        return general.flatMap((one) =>
          specific.slice(0, 1).flatMap((other) => {
            const judgement = relateTimes(one, other);
            const [first] = other.asserted;
            const [second] = one.asserted;
            return judgement && first && second ? [asNested(first, second, judgement)] : [];
          }),
        );
      }),
    );
  });
}
