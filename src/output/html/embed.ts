import { createHash } from 'node:crypto';

/** What must not stand in a script element, or would deceive who reads the file in an editor. */
const UNSAFE = /[<>&\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

const escapeCode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that can stand inside a script element: nothing in it can end the element or open a comment. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escapeCode);
}

/** The source expression by which a content security policy lets one inline script or style through. */
export function policyHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** A policy under which only this script and this style work, and nothing is ever fetched. */
export function contentPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${policyHash(script)}`,
    `style-src ${policyHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
