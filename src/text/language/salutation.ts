const salutation =
  /^(?:(?:My )?[Dd]ear|Sirs?|Madam|Gentlemen|Sehr geehrte[rs]?|(?:Mein )?[Ll]iebe[rs]?|(?:Mon |Ma )?[Cc]h(?:er|ère)s?|Monsieur|Madame|Messieurs|Estimad[oa]s?|(?:Mi )?[Qq]uerid[oa]s?)(?:\s[^.?]{0,40})?[,:!]$/u

/** `그리운 누이에게`, `존경하는 선생님께`: who is dear to a writer, and the particle of whom a letter is to. */
const korean =
  /^(?:그리운|사랑하는|보고\s?싶은|존경하는|친애하는|경애하는)\s(?:\p{Script=Hangul}{1,6}\s?){1,3}(?:에게|께|님|아|야)[,.!]?$/u

/** Whether a line is how a letter begins: `Dear Madam,`, `Lieber Karl!`, `그리운 누이에게`. */
export const isSalutation = (line: string) => salutation.test(line) || korean.test(line)
