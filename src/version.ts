/** The name the program gives itself in reports. */
export const NAME = 'claims';
/** The version in package.json; a test holds the two together. */
export const VERSION = '0.1.0';
