/** Parts of the body as patients name them: where a complaint is felt, and nothing that a treatment is for. */
export const BODY_PARTS =
  'abdomen ankle anus arm armpit back bottom bowel breast calf cheek chest chin ear elbow eye eyebrow eyelash eyelid face finger fingertip foot forehead genital groin gum hair hand head heel hip jaw joint knee knuckle leg limb lip mouth muscle nail neck nipple nose nostril palm penis rectum scalp scrotum shin shoulder skin sole spine stomach testicle thigh throat thumb toe toenail tongue tooth torso trunk tummy vagina waist womb wrist';
