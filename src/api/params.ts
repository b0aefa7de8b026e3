/** What each part of a path looks like: anything else is not there. */
export const paramPatterns: Readonly<Record<string, RegExp>> = {
  number: /^[A-Za-z0-9-]{1,40}$/,
  id: /^[A-Za-z0-9-]{4,64}$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  code: /^[A-Za-z0-9-]{4,64}$/,
  rule: /^[A-Z0-9-]{2,40}$/,
}
