# $when is a cadence within a sentence, $zone a time zone, with quiet hours where there are some.
schedule-zone-quiet = { $zone }, quiet { $hours }
schedule-show = I ask you **{ $when }** ({ $zone }). The next times:
schedule-changed = Done. From now on I ask you **{ $when }** ({ $zone }). The next times:
schedule-resumed = Good to have you back. I ask you **{ $when }** ({ $zone }). The next times:
schedule-seldom = -# It has been quiet, so for now I ask only every { $stride ->
    [2] second
   *[4] fourth
} time. Write me a word, and I ask as you chose.

schedule-paused = I'm quiet until you type `/schedule resume`; then I ask you **{ $when }** ({ $zone }). You can write to me all the same.
schedule-paused-until = I'm quiet until { $moment }; then I ask you **{ $when }** ({ $zone }). You can write to me all the same.
# Stands before either of them.
schedule-done = Done.

schedule-quiet = Your quiet hours are { $hours }: what is due then comes at their end.
schedule-no-quiet = You have no quiet hours. To have some, type `/schedule quiet` with `(schedule quiet) from: 22:00` and `(schedule quiet) to: 7:00`.

schedule-preview = What I'll ask you next:
schedule-preview-paused = I'm quiet until you type `/schedule resume`. If you resumed now, I'd ask:
schedule-preview-paused-until = I'm quiet until { $moment }. What I'll ask you then:
schedule-as-it-stands = -# As things stand today: what you write until then may change it.
schedule-nudged = -# What stays unanswered for { $length } I ask once more, unless the next question comes first.
