# How /start ended.
welcome-arrived = Welcome! Your first question is in your direct messages now.
welcome-again = Your schedule is changed, and a question is in your direct messages now.
welcome-slow = Welcome! Discord is slow to take your first question; I keep trying to send it.
welcome-again-slow = Your schedule is changed. Discord is slow just now; I keep trying to send you a question.
# Follows on the same line, and then the times.
welcome-asking = I'll ask you **{ $when }** ({ $zone }). The next times:
welcome-how = Answer in a word or a page, edit or delete your message any time, and type `/digest` to be told what you've been up to.
welcome-kept = -# What you write is kept by whoever runs this bot, for you alone. `/schedule pause` stops the questions, `/data delete` removes everything.

welcome-unreachable = -# My questions have not reached you since { $moment }. Allow direct messages (your profile's settings, *Privacy*, *Direct Messages*), then write me a line, or type `/start` again.

# Menus: what stands on them, and their options, at most 100 characters each.
welcome-zone-menu = Your time zone
welcome-cadence-menu = How often
welcome-time-menu = What time
welcome-guess = My guess, from the language of your Discord
welcome-your-zone = Where you have been so far
welcome-daily = Every day
welcome-working-days = Monday to Friday
welcome-sundays = Every Sunday
welcome-fridays = Every Friday
welcome-fortnightly = Every second Sunday
welcome-monthly = On the first of the month
welcome-last-day = On the last day of the month

# The three questions.
welcome-what = I ask you what you are into, when you choose, and tell your quarter or year back to you in your own words.
welcome-where = **First: where are you?** I can't tell from here. Choose it below. Another place: type `/start zone:` and your city.
welcome-where-likely = **First: where are you?** Is it { $time } for you, as in { $zone }? Choose it below. Another place: type `/start zone:` and your city.
welcome-how-often = { $zone }, where it is { $time } now. **How often shall I ask you?** Choose below. Something else: type `/start zone: { $zone } when:` and say it in your own words, such as `every 3 days at 20:00`.
welcome-at-what-time = { $cadence } ({ $zone }). **At what time?** Choose below, and your first question comes at once, so that you see what it is like.
