# A question with what was written long ago beside it; $on is a date within a sentence: on 9 March 2025.
memories-beside = -# { $years ->
    [1] A year ago, { $on }, you wrote:
   *[other] { $years } years ago, { $on }, you wrote:
}
memories-in-short = { $asked } Beside it: what you wrote { $on }.

memories-never = I won't bring up { $word }: no entry with it comes beside a question, on its day of the year or by chance, and I don't ask about it. You find it where you look for it. `/entries never allow:` takes that back.
memories-never-already = { $word } is among the words that I don't bring up already.
memories-allowed = { $word } may come up again.
memories-not-among = { $word } is not among the words that I don't bring up. Type `/entries never` to see them.
memories-words = What I don't bring up: { $words }. `/entries never allow:` takes one back.
# The end of a list that is longer than a message holds.
memories-more = { $words } and { $count ->
    [one] { $count } more
   *[other] { $count } more
}
memories-no-words = There is nothing that I keep from bringing up. Type `/entries never word:` with a word or a name.
