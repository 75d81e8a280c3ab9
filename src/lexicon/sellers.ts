/** Shops and makers, lower case: their name before "tablets" tells who sells them, and names no treatment. */
export const sellers = `
aldi amazon asda boots costco costcutter ebay iceland ikea kirkland kroger lidl lloyds morrisons ocado poundland publix rossmann sainsbury
sainsburys savers semichem sephora shein spar superdrug target tesco walgreens walmart waitrose weldricks wilko woolworths
abbott abbvie accord amgen astellas astrazeneca bausch bayer biogen biontech boehringer bristol celltrion cipla galderma genentech gilead
glaxo grifols haleon ipsen janssen lilly lundbeck merck moderna mylan nestle novartis novavax pfizer regeneron roche sandoz sanofi servier
takeda teva unilever vertex viatris zentiva zydus
`;
