import type { Rule } from '../tag/rule.ts';

const TAKEN = 'take|taken|use|give|given|swallow|separate|space|have|leave';

/** Who is no candidate, what must be stopped or kept apart, and who needs more care. */
export const CAUTION_RULES: readonly Rule[] = [
  {
    id: 'no-candidate',
    pattern:
      'not|never|cannot|hardly|poor|bad|unlikely|no .. candidate|eligible|suited|fit|qualify|suitable|accepted|considered .. if|for|with|when|unless|who',
    open: true,
    directive: true,
  },
  {
    id: 'need-care',
    pattern:
      'person|patient|anyone|those|individual|woman|adult|child|man|people|user|you with|who|on|taking|have .. {object} ... =need|=needs|=require|=requires|=deserve|=warrant .. caution|care|monitoring|check|supervision|dose|attention|advice|assessment|test|review|vigilance',
    directive: true,
  },
  {
    id: 'hold-before',
    pattern:
      'stop|withhold|withheld|pause|hold|held|omit|discontinue|interrupt|suspend|skip|delay|postpone .. before|prior|ahead|for|if|during|around|until|while .. {object}',
    accepts: ['condition', 'effect', 'treatment', 'population', 'purpose'],
    directive: true,
  },
  {
    id: 'not-started-during',
    pattern:
      'not|never .. start|begin|began|begun|initiate|commence|resume|continue .. in|if|during|while|with|when|before|after .. {object}',
    directive: true,
  },
  {
    id: 'against-with',
    pattern: 'advise|recommend|caution|warn|counsel|urge against .. {object}',
    accepts: ['treatment', 'condition', 'population', 'effect'],
    directive: true,
  },
  {
    id: 'should-avoid-it',
    pattern: 'should|must|need|best|ought|have|to|please avoid|limit|skip .. {object}',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'hours-apart',
    pattern: `{object} .. should|must|need|is|are|be|best|at .. ${TAKEN}|least|apart ... =apart|=separately|=hours`,
    accepts: ['treatment'],
    directive: true,
  },
  {
    id: 'apart-from',
    pattern: `${TAKEN} ... =hours|=hour|=apart .. from|before|after|of|either .. {object}`,
    accepts: ['treatment'],
    directive: true,
  },
  {
    id: 'blocks-uptake',
    pattern:
      '{object} ... block|bind|hinder|impair|reduce|stop|interfere|slow|cut|disrupt|lower|delay .. absorption|uptake|absorb',
    accepts: ['treatment'],
    directive: true,
  },
];
