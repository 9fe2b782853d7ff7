import type { Finding, SourceFile } from './finding.ts'

/** What has no meaning outside the place where the project happens to be worked on. */
const PLACES: readonly { readonly pattern: RegExp; readonly what: string; readonly fix: string }[] = [
  {
    // "/home/ali/paygir", "C:\Users\ali"
    pattern: /(?<![\w.:/-])\/(?:home|root|tmp|Users|work|workspace)\/\w|\b[A-Z]:\\Users\\/,
    what: 'names a path of one machine',
    fix: 'use a path from the project, or the temporary folder that the system names',
  },
  {
    // Beside the project, only the data that the commands read where it is present.
    pattern: /\bshared\/(?!gold\b|corpus\b|data\b|psplib\b)\w/,
    what: 'names a folder beside the project',
    fix: 'say it without that folder',
  },
  {
    pattern: /https?:\/\/[\w.-]*\bregistry\b/,
    what: 'names the host of a registry',
    fix: 'name packages only; .npmrc keeps hosts out of the lock file',
  },
  {
    // "issue 12", "fixes #12", "(#12)"
    pattern: /\bissue #?\d|\b(?:issues|fix|fixes|fixed|closes|closed|see) #\d|\(#\d+\)/i,
    what: 'points to the number of an issue',
    fix: 'say what it says',
  },
]

/** Texts of others, and the examples of this very rule. */
const EXEMPT = /^(?:fixtures|scripts\/check\/words)\b/

/** The project speaks of the project alone. */
export function words(files: readonly SourceFile[]): readonly Finding[] {
  return files
    .filter(({ path }) => !EXEMPT.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((content, index) =>
        PLACES.filter(({ pattern }) => pattern.test(content)).map(({ what, fix }): Finding => {
          return { path, line: index + 1, severity: 'error', what, fix }
        }),
      ),
    )
}
