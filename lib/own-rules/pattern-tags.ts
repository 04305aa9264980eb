/** The tags that compromise/two puts on words; a test compares them with the package's own. */
export const patternTags: readonly string[] = (
  'Abbreviation Acronym Activity Actor Address Adjective Adverb AtMention Auxiliary Cardinal City Company ' +
  'Comparable Comparative Condition Conjunction Copula Country Currency Date Demonym Determiner Duration Email Emoji ' +
  'Emoticon Expression FemaleName FinancialQuarter FirstName Fraction FutureTense Gerund HashTag Holiday Honorific ' +
  'Hyphenated Imperative Infinitive LastName MaleName Modal Money Month Multiple Negative Noun NumberRange ' +
  'NumericValue Ordinal Organization Participle Particle Passive PastTense Percent Person PhoneNumber PhrasalVerb ' +
  'Place Plural Possessive Prefix Preposition PresentTense Pronoun ProperNoun QuestionWord Reflexive Region ' +
  'RomanNumeral School Season Singular SlashedTerm SportsTeam Superlative TextValue There Time Timezone Uncountable ' +
  'Unit Url Value Verb WeekDay Year'
).split(' ');
