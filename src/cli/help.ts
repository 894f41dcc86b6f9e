/** What `godton --help` says. */
export const HELP = `godton checks draft replies, classifies posts and recommends channels.

Usage
  godton check [paths…]       lint drafts and template libraries
  godton classify [paths…]    classify posts
  godton redirect [paths…]    recommend channels
  godton redact [paths…]      write redacted text
  godton thread [paths…]      review threads (JSON)
  godton stream <check|classify|redirect|redact>
                              one JSON object a line in, one report a line out
  godton init                 write a policy for this folder
  godton rules                list the rules
  godton explain <rule>       what a rule means, and what to do
  godton policy check <file>  validate a policy

Paths are files, folders and globs: .md .txt .html .json .jsonl .yaml .csv, and help-desk exports.

Options
  --policy FILE          else godton.policy.{yaml,json,ts,js} in this folder or above
  --format NAME          pretty, json, ndjson, sarif, github, junit, checkstyle, rdjson
  --fix                  put safe fixes into the files
  --fix-dry-run          show them as a diff and write nothing
  --max-warnings N       fail on more warnings than this
  --baseline FILE        leave out the findings that this file knows
  --update-baseline      write the findings of today into it
  --channel NAME         a channel of the policy, or public, private
  --language CODE        sv, nb, nn, en; recognised when left out
  --agent NAME           who signs
  --post TEXT            what is answered
  --placeholders LIST    a product, or the names that are filled in, with commas between
  --product NAME         the help desk that an export comes from
  --operator NAME        for redact: label, mask, hash, pseudonym, remove
  --now TIME             ISO 8601; the clock when left out
  --stdin                read one text from standard input
  --stdin-filename NAME  what to call it; the ending tells the format
  --jobs N               check on N threads
  --color, --no-color    colours; as the terminal can when left out
  -q, --quiet            errors only
  -v, --version    -h, --help

Exit codes: 0 clean, 1 findings at error level or over --max-warnings, 2 wrong use or an unreadable file.
`
