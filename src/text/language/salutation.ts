const salutation =
  /^(?:(?:My )?[Dd]ear|Sirs?|Madam|Gentlemen|Sehr geehrte[rs]?|(?:Mein )?[Ll]iebe[rs]?|(?:Mon |Ma )?[Cc]h(?:er|ère)s?|Monsieur|Madame|Messieurs|Estimad[oa]s?|(?:Mi )?[Qq]uerid[oa]s?)(?:\s[^.?]{0,40})?[,:!]$/u

/** Whether a line is how a letter begins: `Dear Madam,`, `Lieber Karl!`. */
export const isSalutation = (line: string) => salutation.test(line)
