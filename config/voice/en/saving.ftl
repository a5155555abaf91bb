# The form: title and label at most 45 characters, grey words at most 100.
saving-title = Save this message
saving-label = What do you want to remember about it?
saving-grey = Your own words. I keep them with a link to the message, not the message.
saving-saved = Saved as entry { $entry }: your note, and a link to the message. What the message says stays where it is. See it with `/entries show`.
