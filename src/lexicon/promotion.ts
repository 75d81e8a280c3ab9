/**
 * The words of those who sell a treatment, as rows `sign | phrases`; the form of a phrase is told in `zones.ts`.
 *
 *     seller  the text is the seller's own: a clinic, a shop, a company that announces its product
 *     praise  in such a text, the sentence sells; elsewhere the same words may be plain
 */
export const promotionRows = `
seller | our clients/customers/members/guests; our … clients/customers/members/guests; clients/customers/members/guests tell/told us; our packages/package; book your/online/today; book … today/now/online; free/complimentary consultation/trial/delivery/shipping; your consultation; no/zero downtime; award-winning; money-back; special offer; % off; add to basket/cart; announces/announced … results/data/approval/clearance; chief executive/medical/scientific/commercial officer
praise | our; clients; customers; guests; absolutely; you bet; no/zero downtime; drug-free; risk-free; pain-free; very/extremely/remarkably/perfectly/completely/incredibly/exceptionally/virtually safe/gentle/painless; of the safest; outstanding; exceptional; brilliant; beautifully; perfect for; ideal for; glow; life-changing; swear/swears by; lunch break/hour; lunch-break; goodbye to; we've/have helped/transformed; has helped; potential to; best-in-class; first-in-class; landmark; unprecedented; announces/announced; officer; best-selling; best seller
`;
