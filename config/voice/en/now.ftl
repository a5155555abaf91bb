# Titles of the card.
now-title = What you are into now
now-title-of = What { $name } is into now
# Its small print.
now-footer = Told from { general-entries }, { $from } – { $to }.
now-published = From now on anybody in this server who types `/now person:` with your name sees a card like this one, as you write on: the names of what you are into, dates, and one sentence each of why. Private entries, hidden interests, sentences that name somebody and unlisted links never feed it, and nobody sees a reason that you gave for a decision. Type `/now publish: off` here to stop it.
now-unpublished = Nobody in this server sees what you are into any more. Type `/now publish: on` to show it again.
now-not-published = It was not shown in this server. Type `/now publish: on` if you would like it to be.
now-unpublished-everywhere = No server sees what you are into any more. Type `/now publish: on` in one to show it there again.
now-published-nowhere = It was shown in no server. Type `/now publish: on` in one if you would like it to be.
