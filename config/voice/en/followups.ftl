# Questions about what somebody wrote. $on is a date within a sentence: on 13 September.
followups-new = What drew you to { $interest }?
followups-new-because = I ask because you first mentioned it { $on }.
followups-effort = What helped you with { $interest }? A link, a book, a person?
followups-effort-because = I ask because you wrote { $on } what you did, and I know of no link yet.
followups-quiet = Are you still on { $interest }?
followups-quiet-because = You last mentioned { $interest } { $on }.
followups-plan = Did it happen?
followups-plan-because = You planned that { $on }.
# Follows the reason, on the same line.
followups-write = Just write back, as often as you like.

# Labels of the four buttons; the same are titles of a form, so at most 45 characters.
followups-pursue = Still on it
followups-pause = Paused
followups-drop = Dropped
followups-pivot = Turned into something else
followups-form-title = How does it stand?
# The form's lines: labels at most 45 characters.
followups-reason-label = Why? One line is plenty.
followups-reason-grey = You can leave this empty.
followups-became-label = What did it turn into?
followups-became-grey = For example: bouldering

# What stands under the question from then on; $because is a colon with the reason, or empty.
followups-decided-pursue = -# Noted. You are still on { $interest }{ $because }
followups-decided-pause = -# Noted. { $interest } is paused{ $because }
followups-decided-drop = -# Noted. { $interest } is dropped{ $because }
followups-decided-pivot = -# Noted. { $interest } turned into something else{ $because }
followups-decided-pivot-to = -# Noted. { $interest } turned into { $to }{ $because }
followups-decided-undo = -# `/interests undo` takes it back, `/interests set` changes it.
