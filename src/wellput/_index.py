"""Written by `wellput rules build` from datasets/. Do not edit."""

# ruff: noqa

EXPAND = {
  "i'm": ('i', 'am'),
  'im': ('i', 'am'),
  "i've": ('i', 'have'),
  'ive': ('i', 'have'),
  "i'll": ('i', 'will'),
  "i'd": ('i', 'would'),
  "you're": ('you', 'are'),
  'youre': ('you', 'are'),
  "you've": ('you', 'have'),
  'youve': ('you', 'have'),
  "you'll": ('you', 'will'),
  'youll': ('you', 'will'),
  "you'd": ('you', 'would'),
  'youd': ('you', 'would'),
  "we're": ('we', 'are'),
  "we've": ('we', 'have'),
  'weve': ('we', 'have'),
  "we'll": ('we', 'will'),
  "we'd": ('we', 'would'),
  "they're": ('they', 'are'),
  'theyre': ('they', 'are'),
  "they've": ('they', 'have'),
  "they'll": ('they', 'will'),
  "they'd": ('they', 'would'),
  "he's": ('he', 'is'),
  "she's": ('she', 'is'),
  "he'll": ('he', 'will'),
  "she'll": ('she', 'will'),
  "he'd": ('he', 'would'),
  "she'd": ('she', 'would'),
  "it's": ('it', 'is'),
  "it'll": ('it', 'will'),
  "it'd": ('it', 'would'),
  "that's": ('that', 'is'),
  'thats': ('that', 'is'),
  "that'll": ('that', 'will'),
  "that'd": ('that', 'would'),
  "there's": ('there', 'is'),
  'theres': ('there', 'is'),
  "here's": ('here', 'is'),
  'heres': ('here', 'is'),
  "what's": ('what', 'is'),
  'whats': ('what', 'is'),
  "what're": ('what', 'are'),
  "what'd": ('what', 'did'),
  "who's": ('who', 'is'),
  "where's": ('where', 'is'),
  "when's": ('when', 'is'),
  "why's": ('why', 'is'),
  "how's": ('how', 'is'),
  'hows': ('how', 'is'),
  "how'd": ('how', 'did'),
  "let's": ('let', 'us'),
  'lets': ('let', 'us'),
  "nobody's": ('nobody', 'is'),
  "everyone's": ('everyone', 'is'),
  "everything's": ('everything', 'is'),
  "nothing's": ('nothing', 'is'),
  "don't": ('do', 'not'),
  'dont': ('do', 'not'),
  "doesn't": ('does', 'not'),
  'doesnt': ('does', 'not'),
  "didn't": ('did', 'not'),
  'didnt': ('did', 'not'),
  "isn't": ('is', 'not'),
  'isnt': ('is', 'not'),
  "aren't": ('are', 'not'),
  'arent': ('are', 'not'),
  "wasn't": ('was', 'not'),
  'wasnt': ('was', 'not'),
  "weren't": ('were', 'not'),
  'werent': ('were', 'not'),
  "haven't": ('have', 'not'),
  'havent': ('have', 'not'),
  "hasn't": ('has', 'not'),
  'hasnt': ('has', 'not'),
  "hadn't": ('had', 'not'),
  'hadnt': ('had', 'not'),
  "won't": ('will', 'not'),
  "wouldn't": ('would', 'not'),
  'wouldnt': ('would', 'not'),
  "can't": ('can', 'not'),
  'cant': ('can', 'not'),
  'cannot': ('can', 'not'),
  "couldn't": ('could', 'not'),
  'couldnt': ('could', 'not'),
  "shouldn't": ('should', 'not'),
  'shouldnt': ('should', 'not'),
  "mustn't": ('must', 'not'),
  "needn't": ('need', 'not'),
  "ain't": ('is', 'not'),
  'aint': ('is', 'not'),
  "could've": ('could', 'have'),
  "should've": ('should', 'have'),
  "would've": ('would', 'have'),
  "might've": ('might', 'have'),
  "must've": ('must', 'have'),
  "y'all": ('you', 'all'),
  'gonna': ('going', 'to'),
  'wanna': ('want', 'to'),
  'gotta': ('got', 'to'),
  'gimme': ('give', 'me'),
  'lemme': ('let', 'me'),
  'dunno': ('do', 'not', 'know'),
  'kinda': ('kind', 'of'),
  'sorta': ('sort', 'of'),
  'outta': ('out', 'of'),
  'asap': ('as', 'soon', 'as', 'possible'),
  'btw': ('by', 'the', 'way'),
  'imo': ('in', 'my', 'opinion'),
  'idk': ('i', 'do', 'not', 'know'),
  'fyi': ('for', 'your', 'information'),
  'tbh': ('to', 'be', 'honest'),
  'eod': ('end', 'of', 'day'),
}
SPELL = {
  'u': 'you',
  'ur': 'your',
  'r': 'are',
  'pls': 'please',
  'plz': 'please',
  'thx': 'thanks',
  'thnx': 'thanks',
  'thanx': 'thanks',
  'tnx': 'thanks',
  'thks': 'thanks',
  'tks': 'thanks',
  'ty': 'thanks',
  'thankyou': 'thanks',
  'sry': 'sorry',
  'soory': 'sorry',
  'sorrry': 'sorry',
  'apologise': 'apologize',
  'apologised': 'apologized',
  'apologising': 'apologizing',
  'realise': 'realize',
  'realised': 'realized',
  'recognise': 'recognize',
  'recognised': 'recognized',
  'teh': 'the',
  'taht': 'that',
  'adn': 'and',
  'becuase': 'because',
  'becasue': 'because',
  'becouse': 'because',
  'cuz': 'because',
  'coz': 'because',
  'cos': 'because',
  'bc': 'because',
  'recieve': 'receive',
  'recieved': 'received',
  'definately': 'definitely',
  'untill': 'until',
  'allways': 'always',
  'alway': 'always',
  'nver': 'never',
  'dissapointed': 'disappointed',
  'dissappointed': 'disappointed',
  'disapointed': 'disappointed',
  'dissapointing': 'disappointing',
  'frustated': 'frustrated',
  'embarassed': 'embarrassed',
  'embarrased': 'embarrassed',
  'embarassing': 'embarrassing',
  'responsability': 'responsibility',
  'responsable': 'responsible',
  'undertsand': 'understand',
  'understnad': 'understand',
  'apreciate': 'appreciate',
  'appriciate': 'appreciate',
  'expectd': 'expected',
  'wich': 'which',
  'whit': 'with',
  'yuo': 'you',
  'msg': 'message',
  'msgs': 'messages',
  'ppl': 'people',
  'abt': 'about',
  'b4': 'before',
  'l8r': 'later',
  'gr8': 'great',
  'bcs': 'because',
  'rly': 'really',
  'tmrw': 'tomorrow',
  'tmr': 'tomorrow',
  'tmw': 'tomorrow',
  'tmrow': 'tomorrow',
  'tomoro': 'tomorrow',
  'tomorow': 'tomorrow',
  'tommorow': 'tomorrow',
  'tommorrow': 'tomorrow',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2mrw': 'tomorrow',
  '2day': 'today',
  '2nite': 'tonight',
  'tonite': 'tonight',
  'wknd': 'weekend',
  'wk': 'week',
  'wks': 'weeks',
  'mins': 'minutes',
  'hrs': 'hours',
  'ok': 'okay',
}
CLAUSE_WORDS = frozenset(('although', 'because', 'but', 'however', 'if', 'since', 'though', 'unless', 'until', 'when', 'whereas', 'which', 'while', 'yet', ))
COORDINATORS = frozenset(('although', 'and', 'but', 'however', 'or', 'so', 'though', 'whereas', 'yet', ))
BEFORE_SUBJECT = frozenset(('after', 'and', 'as', 'before', 'or', 'so', ))
SUBJECTS = frozenset(('everyone', 'he', 'her', 'his', 'how', 'i', 'if', 'it', 'let', 'maybe', 'my', 'nobody', 'nothing', 'our', 'please', 'she', 'that', 'the', 'their', 'there', 'they', 'this', 'we', 'what', 'you', 'your', ))
NEGATORS = frozenset(('cannot', 'hardly', 'neither', 'never', 'no', 'nobody', 'nor', 'not', 'without', ))
NOT_NEGATING_BEFORE = frozenset(('because', 'believe', 'care', 'even', 'forget', 'get', 'help', 'just', 'least', 'only', 'see', 'stand', 'sure', 'surprised', 'surprising', 'understand', 'wonder', ))
DENIALS = frozenset(('accusing', 'blaming', 'claim', 'claiming', 'imply', 'implying', 'mean', 'say', 'saying', 'suggest', 'suggesting', 'that', 'think', 'thinking', ))
CONDITIONALS = frozenset(('if', 'unless', 'whenever', ))
REPORTERS = frozenset(('accused', 'asked', 'called', 'claim', 'claimed', 'claims', 'complained', 'mention', 'mentioned', 'said', 'say', 'saying', 'says', 'tell', 'told', 'write', 'writes', 'wrote', ))
NOT_REPORTED_AFTER = frozenset(('i', 'let', 'me', 'to', 'we', ))
PLANNED_BEFORE = frozenset(('answer', 'draft', 'opening', 'reply', 'respond', 'say', 'script', 'send', 'tell', 'write', ))
COMMON = frozenset(('a', 'about', 'all', 'am', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'been', 'but', 'by', 'can', 'could', 'dear', 'did', 'do', 'does', 'for', 'from', 'get', 'had', 'has', 'have', 'he', 'hello', 'here', 'hi', 'how', 'i', 'if', 'in', 'is', 'it', 'just', 'know', 'let', 'me', 'more', 'my', 'need', 'no', 'not', 'now', 'of', 'okay', 'on', 'or', 'our', 'out', 'please', 'she', 'should', 'so', 'sorry', 'still', 'than', 'thanks', 'that', 'the', 'them', 'then', 'there', 'these', 'they', 'this', 'time', 'to', 'up', 'us', 'want', 'was', 'we', 'were', 'what', 'when', 'which', 'who', 'why', 'will', 'with', 'work', 'would', 'yes', 'you', 'your', ))
ACRONYMS = frozenset(('asap', 'ceo', 'cfo', 'cmyk', 'cto', 'docx', 'eur', 'faq', 'gbp', 'gdpr', 'html', 'https', 'iban', 'ikea', 'it', 'jpeg', 'json', 'nasa', 'nda', 'pdf', 'pptx', 'readme', 'rsvp', 'seo', 'unesco', 'us', 'usd', 'vat', 'xlsx', ))
EMPTY = frozenset(("'s", 'a', 'about', 'all', 'also', 'am', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'because', 'been', 'but', 'by', 'can', 'could', 'did', 'do', 'does', 'for', 'from', 'get', 'go', 'got', 'had', 'has', 'have', 'he', 'hello', 'her', 'here', 'hi', 'him', 'his', 'how', 'i', 'if', 'in', 'is', 'it', 'just', 'know', 'let', 'like', 'make', 'me', 'more', 'my', 'need', 'no', 'not', 'now', 'of', 'okay', 'on', 'one', 'or', 'our', 'out', 'please', 'really', 'said', 'say', 'see', 'she', 'so', 'some', 'sorry', 'still', 'thank', 'thanks', 'that', 'the', 'them', 'then', 'there', 'they', 'thing', 'things', 'think', 'this', 'to', 'too', 'up', 'us', 'very', 'want', 'was', 'we', 'well', 'were', 'what', 'when', 'which', 'who', 'why', 'will', 'with', 'would', 'yes', 'you', 'your', ))
NAMES = {
  'A01': ('may read as blame', '-'),
  'A02': ('sweeping “always” or “never”', '-'),
  'A03': ('may read as an insult', '-'),
  'A04': ('may read as sarcasm', '-'),
  'A05': ('guesses their motive', '-'),
  'A06': ('may read as a threat', '-'),
  'A07': ('may read as shouting', '-'),
  'A08': ('may read as a jab', '-'),
  'D01': ('may sound as if it shrinks the worry', '-'),
  'D02': ('takes the sympathy back', '-'),
  'D03': ('reads like an excuse', '-'),
  'D04': ('hands the worry off', '-'),
  'D05': ('closes the door', '-'),
  'D06': ('advice before listening', '-'),
  'V01': ('no clear time', '-'),
  'V02': ('no clear thing', '-'),
  'V03': ('hedges on hedges', '-'),
  'V04': ('one apology too many', '-'),
  'V05': ('gives work away', '-'),
  'V06': ('nobody did it', '-'),
  'L01': ('open question', '+'),
  'L02': ('closed question', '.'),
  'L03': ('says it back', '+'),
  'L04': ('checks it was heard right', '+'),
  'L05': ('asks before advising', '+'),
  'E01': ('names the feeling', '+'),
  'E02': ('says why it makes sense', '+'),
  'E03': ('a formula so far', '.'),
  'E04': ('gives credit', '+'),
  'E05': ('says sorry for a named thing', '+'),
  'E06': ('owns it', '+'),
  'E07': ('offers to put it right', '+'),
  'E08': ('grants a point', '+'),
  'E09': ('reassures', '+'),
  'E10': ('thanks', '.'),
  'C01': ('speaks for yourself', '+'),
  'C02': ('a fact both can check', '+'),
  'C03': ('gives the reason', '+'),
  'C04': ('one clear ask', '+'),
  'C05': ('sets a limit', '+'),
  'C06': ('says what it does', '+'),
  'C07': ('answers the question', '+'),
  'S01': ('offers a way forward', '+'),
  'S02': ('asks for their idea', '+'),
  'S03': ('common ground', '+'),
  'S04': ('gives and gets', '+'),
  'S05': ('next step with a date', '+'),
  'T01': ('proposes a time', '+'),
  'T02': ('chooses the channel', '+'),
  'T03': ('says what the talk is for', '+'),
  'T04': ('leaves them a choice', '+'),
  'T05': ('a pause with a return', '+'),
  'R01': ('recap', '+'),
  'R02': ('decision', '+'),
  'R03': ('who does what by when', '+'),
  'R04': ('asks for corrections', '+'),
  'R05': ('lesson', '+'),
  'R06': ('if-then plan', '+'),
}
REASONS = {
  'A01': ('“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  'A02': ('“Always” and “never” may send {client} looking for the one exception. Once it is found, the point behind the word counts for less.', 'Put the count where the sweeping word stood: “Two of the last three briefs came without sizes. Can you add them to the next one?”'),
  'A03': ('A word such as “amateur” may stay with {client} long after the job is paid, and nothing useful can be said in reply to it.', 'Say what the material lacks and what it needs: “The scans have 72 dpi; for the banner I need 300.”'),
  'A04': ('Thanks meant as their opposite may be read as thanks or as scorn, and in writing {client} has no voice to tell which.', 'Say the inconvenience straight: “Nine files at 11 pm is more than I can do by morning. Which three come first?”'),
  'A05': ('A motive stated as a fact may be wrong, and even where it is right, {client} may deny it and feel judged.', 'Say what you saw and ask about it: “The outline grew by two pages since Tuesday. What changed on your side?”'),
  'A06': ('Harm held up to force a yes may cost more trust than the sum is worth, and {client} may keep the message to show to others.', 'Name the step your terms give you, its date and how to avoid it: “Under section 6, work pauses on Thursday unless invoice 31 is paid.”'),
  'A07': ('Capitals and rows of marks may reach {client} as a raised voice. What stays then is the volume, and the request may slip by.', "Write it in small letters, first and alone: “Please don't publish yet. The prices are last year's.”"),
  'A08': ('“As I already said” may tell {client} that asking twice was a mistake, and the next question may not be asked at all.', "Answer again in one line and add where it can be found: “It's 14 days from the invoice; page 2 of the offer has it.”"),
  'D01': ('Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  'D02': ('The “but” may wipe out what stood before it. To {client} the sympathy may look like a run-up to the refusal.', 'End the sentence after their side and say yours in a new one: “Two weeks is long before a fair. I can have the stand ready on the 9th.”'),
  'D03': ('A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  'D04': ('“Not my job” may leave {client} with the same problem and one person fewer to ask.', "Pass on a name and the first step with it: “Ines at Nordbyte runs the hosting. I'll forward her your screenshot now.”"),
  'D05': ('A message that shuts every door may leave {client} with giving up or going around it. Neither settles the matter.', "Keep the no and leave one thing open, with a time: “The fee stands. I'm glad to go through what's in it on Tuesday.”"),
  'D06': ('A tip before any sign of listening may answer the wrong problem, and {client} may have to explain it all a second time.', 'Give back in one sentence what they told you, or ask one question, then advise: “Sales dropped right after the move. Which pages lost most?”'),
  'V01': ("“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  'V02': ('“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  'V03': ('Three cushions in front of a question may hide it, and {client} may not see that anything is being asked.', 'Keep one softener and put the ask right behind it: “Could you send the floor plan by Tuesday?”'),
  'V04': ('A second sorry for the same thing may leave {client} to do the comforting, and the fix may get lost between the two.', 'Say sorry once, for the named thing, and end on the fix: “Sorry for the wrong size. The new file is in your folder.”'),
  'V05': ('Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  'V06': ('A sentence in which nobody did it may leave {client} wondering who did, and whether anyone is going to look after it.', 'Put “I” where the gap is: “I sent the old price list to your printer on Monday.”'),
  'L01': ('It gives {client} room to tell the matter in their own order, and what nobody thought to ask about often comes out too.', ''),
  'L02': ('It fetches one fact quickly. Three in a row may feel to {client} like a form to fill in.', 'Let an open question come first and keep this one for the fact you need: “What happened at the door? And was that Friday or Saturday?”'),
  'L03': ("The point comes back in other words, so {client} sees that it arrived, and can put it right if it didn't.", ''),
  'L04': ('Asking whether it was heard right lets {client} correct a misreading before two days of work are built on it.', ''),
  'L05': ('Asking leave first makes the advice something {client} has said yes to, so there is less to fend off.', ''),
  'E01': ('A tentative word for the feeling is something {client} can nod at or correct, and it shows that more than the facts was read.', ''),
  'E02': ("The reaction gets a reason, and the reason stands, so {client} needn't prove first that being upset is allowed.", ''),
  'E03': ('“I understand how you feel” passes as courtesy. With nothing named behind it, {client} may take it for a set phrase.', "Add the thing itself: “You've told your staff that the site opens on Monday, and now it's in doubt.”"),
  'E04': ('Credit for one named thing tells {client} what helped, and so what is worth doing again.', ''),
  'E05': ('A sorry with its thing beside it shows {client} that the right mishap was understood.', ''),
  'E06': ("One's own part, said without conditions, leaves {client} nothing to prove, so the talk can go on to what happens next.", ''),
  'E07': ('A concrete repair moves the talk from what went wrong to what {client} gets, and when.', ''),
  'E08': ('A granted point is one thing less to fight over, and {client} can see that the objection was weighed.', ''),
  'E09': ('Support with ground under it gives {client} something to hold on to while the matter is open.', ''),
  'E10': ("A bare thanks does no harm and carries little. With nothing named, {client} can't tell what was welcome.", 'Add the one thing: “Thanks for sending the sizes along with the photos.”'),
  'C01': ("What something is like for the one who writes can't be disputed, so {client} can take it in without having to plead.", ''),
  'C02': ("A date, a sum or a quotation can be looked up, so {client} can check it and needn't take anybody's word.", ''),
  'C03': ("A reason shows that the ask or the no comes from the work, so {client} needn't take it personally.", ''),
  'C04': ('One ask with a doer in it can be acted on at once: {client} sees what to do, and that it is theirs.', ''),
  'C05': ('It shows where the line is before anyone has crossed it, so {client} can decide with the cost in view.', ''),
  'C06': ('It sets out what follows in hours, dates or money, so {client} can weigh a change without being accused of it.', ''),
  'C07': ('The question gets its answer first, so {client} can stop waiting for it and read the rest.', ''),
  'S01': ('A way forward that is still open gives {client} something to choose, and choosing is easier than giving in.', ''),
  'S02': ('Asked for a choice, {client} has a hand in the solution, and says what they would mind least.', ''),
  'S03': ('A goal that both hold takes the dispute off the people and puts it on the way there.', ''),
  'S04': ('A give tied to a get lets {client} gain something too, and keeps the price of the extra in sight.', ''),
  'S05': ('Somebody, an act and a day: {client} knows what happens next without having to ask.', ''),
  'T01': ('A day and an hour can be answered in one word, which spares {client} three mails about when.', ''),
  'T02': ("It settles where the talk takes place, so {client} doesn't slide into it in a chat window between two other things.", ''),
  'T03': ('With the topic named, {client} can prepare, and nobody has to spend the night guessing.', ''),
  'T04': ('A way to say “another time” makes the yes a real one, and {client} comes to the talk by choice.', ''),
  'T05': ('It holds the answer back and leaves no hole: {client} knows that it is coming, and when.', ''),
  'R01': ('Points in writing give {client} one version of the talk to come back to, the same that the other side has.', ''),
  'R02': ('Stated as agreed, the point is closed for both, and {client} can object now, while that is cheap.', ''),
  'R03': ('With owner, act and day side by side, {client} sees at a glance what is theirs.', ''),
  'R04': ('The record is open for mending, so {client} can put a line right before anyone relies on it.', ''),
  'R05': ("It takes something usable from what happened, about one's own way of working, so the next job starts better.", ''),
  'R06': ('A moment and an act are tied together, so that when the moment comes the answer is already chosen.', ''),
}
CONSEQUENCE = {
  'A01': 9.0,
  'A02': 7.0,
  'A03': 10.0,
  'A04': 8.0,
  'A05': 8.0,
  'A06': 10.0,
  'A07': 7.0,
  'A08': 7.0,
  'D01': 8.0,
  'D02': 8.5,
  'D03': 5.0,
  'D04': 6.0,
  'D05': 8.0,
  'D06': 5.0,
  'V01': 3.0,
  'V02': 3.0,
  'V03': 4.0,
  'V04': 4.0,
  'V05': 6.0,
  'V06': 4.0,
  'L01': 6.0,
  'L02': 2.0,
  'L03': 8.0,
  'L04': 5.0,
  'E01': 9.0,
  'E02': 10.0,
  'E03': 4.5,
  'E04': 5.0,
  'E05': 5.0,
  'E06': 8.0,
  'E07': 7.0,
  'E08': 6.5,
  'E09': 4.0,
  'E10': 1.0,
  'C01': 4.0,
  'C05': 7.0,
  'S01': 5.0,
}
WEIGHTS = {
  'heat': (-1.2, {'A01': 1.6, 'A02': 1.0, 'A03': 2.2, 'A04': 1.6, 'A05': 1.4, 'A06': 2.0, 'A07': 1.4, 'A08': 1.2, 'D01': 1.2, 'D02': 1.0, 'D03': 0.6, 'D04': 1.0, 'D05': 1.6, 'D06': 0.6, 'E01': -0.5, 'E02': -0.8, 'E05': -0.4, 'E06': -0.7, 'E07': -0.5, 'E08': -0.6, 'L03': -0.4, 'L04': -0.4, 'V03': -0.3}),
  'warmth': (-0.9, {'E01': 1.1, 'E02': 1.4, 'E03': 0.2, 'E04': 0.8, 'E05': 0.7, 'E06': 0.5, 'E07': 0.5, 'E08': 1.2, 'E09': 0.4, 'E10': 0.3, 'L01': 0.5, 'L03': 0.8, 'L04': 0.5, 'L05': 0.3, 'S02': 0.3, 'S03': 0.4, 'T04': 0.3, 'C01': 0.4, 'V03': 0.3, 'A01': -0.8, 'A03': -1.4, 'A04': -1.2, 'A05': -0.8, 'A06': -1.2, 'A08': -0.8, 'D01': -0.9, 'D02': -0.7, 'D04': -0.7, 'D05': -1.3}),
  'clarity': (-1.1, {'C01': 0.4, 'C02': 0.4, 'C03': 0.2, 'C04': 0.6, 'C05': 0.8, 'C06': 0.3, 'C07': 0.6, 'S01': 0.4, 'S04': 0.4, 'S05': 0.5, 'T01': 0.5, 'T03': 0.3, 'R02': 0.4, 'R03': 0.5, 'L01': 0.2, 'V01': -0.8, 'V02': -0.8, 'V03': -1.0, 'V04': -0.4, 'V05': -0.4, 'V06': -0.4}),
  'ownership': (-0.8, {'E05': 0.8, 'E06': 1.6, 'E07': 1.1, 'E08': 0.5, 'C01': 0.2, 'R05': 0.8, 'A01': -1.0, 'D03': -1.1, 'D04': -1.0, 'V06': -1.1}),
}
BEATS = {
  'A01': ('E01', 'E02', 'E04', 'L03'),
  'A03': ('E01', 'E02', 'E04', 'L03'),
  'A04': ('E04', 'E10', 'E09'),
  'A05': ('E01', 'E02', 'E04', 'L03'),
  'A08': ('E01', 'E02', 'E04', 'L03'),
  'D01': ('E03', 'E05', 'E09'),
  'D02': ('E01', 'E02', 'E03', 'E05', 'E08', 'L03'),
  'V05': ('C05',),
  'L01': ('L02',),
  'E01': ('E03',),
  'E02': ('E03',),
  'E04': ('E10',),
}
RULES = (
  ('A01.fault-word', 'A01', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), 'A word like “fault”, “mistake” or “blame” asks {client} to plead guilty before anything else can happen, and most people defend themselves instead.', 'Leave the verdict out and say what happened and what it needs now: “The logo came on the 12th, so the proof moves to the 16th.”'),
  ('A01.because-of-you', 'A01', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), 'These words make {client} the cause of the trouble. They may be right and still read as a charge that wants an answer.', 'Give the order of events without a culprit: “The texts came on Friday and take two days, so the page is live on Tuesday.”'),
  ('A01.because-you', 'A01', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), '“Because you …” hands {client} the guilt in the middle of an explanation. The facts after it will hardly be heard.', 'Let the dates carry the reason: “The approval came on the 9th; two days from there is the 11th.”'),
  ('A01.you-never', 'A01', 0.65, 'match', 7, None, False, 1, 0.0, (), (), (), '“Never”, “still” or “even” turns something missing into a character reference. {Client} may argue about the word and forget the thing.', "Name the thing and the date, and ask: “The texts aren't in the folder yet. Can I have them by Thursday?”"),
  ('A01.you-did-not', 'A01', 0.72, 'match', 7, False, False, 1, 0.0, (), (), (), "“You didn't …” puts {client} in the dock. Even when it is true, the next thing you hear may be a defence.", "Make the missing thing the subject: “Two texts are missing, Home and About. Once they're here I need one day.”"),
  ('A01.you-did-not-send', 'A01', 0.45, 'match', 7, False, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.only-on-monday', 'A01', 0.75, 'match', 7, False, False, 1, 0.0, (), (), (), '“Only”, “finally” or a counted wait can turn a date into a reproach, and {client} may answer the reproach instead of the plan.', 'Keep the date, drop the rest: “The photos came in Monday; the shop page needs two days from there.”'),
  ('A01.took-long', 'A01', 0.45, 'match', 7, False, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.failed-forgot', 'A01', 0.85, 'match', 15, False, False, 1, 0.0, (), (), (), '“Forgot”, “failed”, “ignored” or “keep …ing” judge {client} as well as tell what happened. Being judged, people may explain themselves instead of acting.', "Say the fact and the next step: “The imprint isn't in the folder. If it's there by noon, it goes in today.”"),
  ('A01.if-only-you', 'A01', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), '“If you had …” and “you should have …” judge a past that nobody can change. {Client} may read them as “your fault”.', 'Turn it to the next time: “For the next issue, could I have the texts ten days before print?”'),
  ('A01.it-was-you', 'A01', 0.6, 'match', 7, False, False, 1, 0.0, (), (), (), 'Pointing out that it was {client} who asked, chose or changed something may win the point and lose the goodwill.', 'Put the record where both can see it: “The blue was approved on 4 May (mail attached). Shall we change it for 80?”'),
  ('A02.always-never', 'A02', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), '“Always” and “never” are easy to disprove: one exception and {client} may stop listening to the rest.', 'Count the times you can both look up: “The last three briefs came after the booked start, on 4, 11 and 19 May.”'),
  ('A03.person', 'A03', 0.6, 'match', 7, None, False, 1, 0.0, (), (), (), 'Words about the person and not about the matter; after these {client} will answer nothing else.', 'Say what happened and what it does: “The brief has changed four times since May. Each change costs me a day.”'),
  ('A03.normal-client', 'A03', 0.7, 'match', 7, None, False, 1, 0.0, (), (), (), 'Comparing {client} with a “normal” or better one says that they are neither. It can sting long after the matter is settled.', 'Leave the others out and name your own terms: “My invoices are due in 14 days; this one is at 31.”'),
  ('A03.competence', 'A03', 0.8, 'match', 7, False, False, 1, 0.0, (), (), (), 'These words question what {client} knows or can do. That is the part people defend hardest.', 'Say what is missing in the matter: “The brief names two target groups; the design can lead with one. Which?”'),
  ('A03.thing', 'A03', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), 'A verdict like this is heard as one on the person who made or asked for it.', 'Replace the verdict by what can be seen: “The budget covers two of the five films.”'),
  ('A04.thanks-for-nothing', 'A04', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), 'Praise or thanks that mean their opposite are hard to answer, and easy to remember.', 'Say the thing itself in one plain sentence: “I had hoped to hear from you by Tuesday.”'),
  ('A04.scare-quotes', 'A04', 0.7, 'match', 6, None, False, 1, 0.0, (), (), (), "Quotation marks or a “so-called” around {client}'s own word say that you don't believe it.", "Leave the marks out, or say what doesn't fit: “The change you call small is two days' work.”"),
  ('A05.motive', 'A05', 0.7, 'match', 7, None, False, 1, 0.0, (), (), (), 'It tells {client} what they want or feel, and people answer a guess about their motives before anything else.', "Ask, or say what you see: “The scope has grown twice and the fee hasn't. What is the budget you have?”"),
  ('A05.do-you-think', 'A05', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), "The question isn't one: it puts a contempt in {client}'s head and asks them to deny it.", 'Say what you need instead: “A weekend job costs 50% more. Shall I start on Saturday or on Monday?”'),
  ('A06.or-else', 'A06', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), 'Harm held up to force an answer ends the talk about the matter and starts one about the threat.', "Name the step that the contract or the law gives to both, and its date: “If it isn't paid by the 30th, I'll send a formal reminder.”"),
  ('A06.review', 'A06', 0.8, 'match', 5, None, False, 1, 0.0, (), (), (), "A bad review held up as a lever turns the talk to the lever. It can also break the platform's rules.", "Keep the review out of it and name the fix you want by a date: “Please send the corrected files by Thursday, or I'll ask for the refund in paragraph 5.”"),
  ('A06.you-will', 'A06', 0.85, 'match', 5, None, False, 1, 0.0, (), (), (), 'A hint at harm to come asks for a counter-threat. {Client} may dig in, or leave and tell others why.', "Name the date and the step instead of the feeling: “If it isn't paid by the 30th, work on phase two waits until it is.”"),
  ('A07.capitals-in-anger', 'A07', 0.9, 'match', 1, None, False, 1, 0.0, (), ('E04', 'E09', 'E10'), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.capitals', 'A07', 0.7, 'match', 1, None, False, 1, 0.0, (), ('E04', 'E09', 'E10'), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.emphasis', 'A07', 0.55, 'match', 1, None, False, 1, 0.0, (), (), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.first-word', 'A07', 0.65, 'match', 7, None, False, 1, 0.0, (), (), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.word-in-anger', 'A07', 0.55, 'match', 1, None, False, 1, 0.0, (), (), ('A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A08', 'D05'), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.marks', 'A07', 0.95, 'match', 1, None, False, 1, 0.0, (), ('E05', 'E06', 'E10', 'E04', 'E09'), (), 'Piled marks are read as shouting.', 'One full stop is stronger: it sounds as if you mean it.'),
  ('A07.marks-in-anger', 'A07', 0.6, 'sentence', 1, None, False, 1, 0.0, (), (), ('A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A08', 'D05'), 'Piled marks are read as shouting.', 'One full stop is stronger: it sounds as if you mean it.'),
  ('A07.hello', 'A07', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), 'A one-word question with piled marks is read as a raised voice, and as an accusation of hiding.', 'Ask for the one thing and give a time: “Can you tell me by four if Thursday stands?”'),
  ('A08.like-i-said', 'A08', 0.65, 'match', 7, None, False, 1, 0.0, (), (), (), 'A reminder like “as I said” or “already discussed” can sound as if {client} should have listened the first time.', 'Drop the reminder and say it afresh: “The price covers two rounds.”'),
  ('A08.obviously', 'A08', 0.6, 'match', 7, None, False, 1, 0.0, (), (), (), "“Obviously” tells {client} that they should have seen it alone. If they hadn't, it stings.", "Cut the word: “The price doesn't include printing.”"),
  ('A08.counted', 'A08', 0.45, 'match', 7, None, False, 1, 0.0, (), (), (), '“As I already said” may tell {client} that asking twice was a mistake, and the next question may not be asked at all.', "Answer again in one line and add where it can be found: “It's 14 days from the invoice; page 2 of the offer has it.”"),
  ('A08.as-i-said', 'A08', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), 'A jab at having to say it again makes {client} defend their memory instead of reading your point.', 'Say it once more as if it were the first time, in one line, with the date.'),
  ('A08.look-again', 'A08', 0.45, 'match', 7, None, False, 1, 0.0, (), (), (), '“As I already said” may tell {client} that asking twice was a mistake, and the next question may not be asked at all.', "Answer again in one line and add where it can be found: “It's 14 days from the invoice; page 2 of the offer has it.”"),
  ('A01.ax-could-have', 'A01', 0.65, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.ax-supposed', 'A01', 0.45, 'sentence', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.ax-always', 'A01', 0.45, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.ax-side', 'A01', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A02.ax-always', 'A02', 0.85, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Always” and “never” may send {client} looking for the one exception. Once it is found, the point behind the word counts for less.', 'Put the count where the sweeping word stood: “Two of the last three briefs came without sizes. Can you add them to the next one?”'),
  ('A03.ax-belittle', 'A03', 0.85, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A word such as “amateur” may stay with {client} long after the job is paid, and nothing useful can be said in reply to it.', 'Say what the material lacks and what it needs: “The scans have 72 dpi; for the banner I need 300.”'),
  ('A05.ax-motive', 'A05', 0.8, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A motive stated as a fact may be wrong, and even where it is right, {client} may deny it and feel judged.', 'Say what you saw and ask about it: “The outline grew by two pages since Tuesday. What changed on your side?”'),
  ('A08.ax-told', 'A08', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), '“As I already said” may tell {client} that asking twice was a mistake, and the next question may not be asked at all.', "Answer again in one line and add where it can be found: “It's 14 days from the invoice; page 2 of the offer has it.”"),
  ('A06.hold-back', 'A06', 0.6, 'clause', 5, False, False, 1, 0.0, (), (), (), 'Harm held up to force a yes may cost more trust than the sum is worth, and {client} may keep the message to show to others.', 'Name the step your terms give you, its date and how to avoid it: “Under section 6, work pauses on Thursday unless invoice 31 is paid.”'),
  ('A04.mock-praise', 'A04', 0.65, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Thanks meant as their opposite may be read as thanks or as scorn, and in writing {client} has no voice to tell which.', 'Say the inconvenience straight: “Nine files at 11 pm is more than I can do by morning. Which three come first?”'),
  ('C01.feeling', 'C01', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Speaks for yourself: it tells {client} how this looks from where you stand, and nobody can argue with that.', "It gets stronger with the fact beside it: “I'm worried about the 14th, because the texts aren't here yet.”"),
  ('C01.pleased', 'C01', 0.65, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Tells {client} how this is for you, in your own name.', ''),
  ('C01.noticed', 'C01', 0.45, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Says what you saw or noticed yourself, so that {client} can look at the same thing without being accused of it.', ''),
  ('C01.need', 'C01', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), (), "Says your own need or wish as yours. {Client} can meet it or not, and doesn't have to guess it.", 'Add what it is for: “I need the texts by Wednesday, so that the page can go up on Friday.”'),
  ('C05.will-not', 'C05', 0.75, 'clause', 5, None, False, 1, 0.0, (), (), (), "Says plainly where your limit is. {Client} can count on it from now on, and needn't find it out later.", "Name what you can do beside it: “I can't take it on before the 12th. From the 12th I can.”"),
  ('C05.until', 'C05', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), 'A limit with its condition. {Client} can see what opens the way, so the no is not the end of the talk.', ''),
  ('C05.policy', 'C05', 0.6, 'clause', 5, None, False, 1, 0.0, (), (), (), "A rule of yours, said as a rule. It isn't about {client}, and so it is easier to hear.", "Add what there is instead: “I don't work Sundays. On Monday at nine I'm at it.”"),
  ('C05.scope', 'C05', 0.45, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Marks where the agreed work ends. Said early and without heat, it keeps the bill from coming as a surprise.', "Say what it would take: “That isn't part of the quote. I can add it for 180.”"),
  ('C05.stands', 'C05', 0.45, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Holds the line without raising the voice. A limit that stays where it was can be relied on.', ''),
  ('C05.respect', 'C05', 0.45, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'Says what is not all right for you, and what follows if it goes on. That is a limit and no threat, as long as you would really do it.', ''),
  ('C02.dated', 'C02', 0.95, 'sentence', 2, None, False, 1, 0.0, (), (), (), "A date, a sum or a quotation can be looked up, so {client} can check it and needn't take anybody's word.", ''),
  ('C02.record', 'C02', 0.85, 'sentence', 2, None, False, 1, 0.0, (), (), (), "A date, a sum or a quotation can be looked up, so {client} can check it and needn't take anybody's word.", ''),
  ('C02.amount', 'C02', 0.95, 'sentence', 2, None, False, 1, 0.0, (), (), (), "A date, a sum or a quotation can be looked up, so {client} can check it and needn't take anybody's word.", ''),
  ('C02.there', 'C02', 0.9, 'clause', 5, None, False, 1, 0.0, (), (), (), "A date, a sum or a quotation can be looked up, so {client} can check it and needn't take anybody's word.", ''),
  ('C03.because', 'C03', 0.75, 'clause', 1, None, False, 1, 0.0, (), (), (), "A reason shows that the ask or the no comes from the work, so {client} needn't take it personally.", ''),
  ('C03.reason-is', 'C03', 0.75, 'clause', 1, None, False, 1, 0.0, (), (), (), "A reason shows that the ask or the no comes from the work, so {client} needn't take it personally.", ''),
  ('C04.please', 'C04', 0.85, 'clause', 5, None, False, 1, 0.0, (), (), (), 'One ask with a doer in it can be acted on at once: {client} sees what to do, and that it is theirs.', ''),
  ('C04.could-you', 'C04', 0.85, 'clause', 7, True, False, 1, 0.0, (), (), (), 'One ask with a doer in it can be acted on at once: {client} sees what to do, and that it is theirs.', ''),
  ('C04.ask', 'C04', 0.75, 'clause', 7, None, False, 1, 0.0, (), (), (), 'One ask with a doer in it can be acted on at once: {client} sees what to do, and that it is theirs.', ''),
  ('C06.follows', 'C06', 0.6, 'sentence', 1, None, False, 1, 0.0, (), (), (), 'It sets out what follows in hours, dates or money, so {client} can weigh a change without being accused of it.', ''),
  ('C06.takes', 'C06', 0.45, 'sentence', 1, None, False, 1, 0.0, (), (), (), 'It sets out what follows in hours, dates or money, so {client} can weigh a change without being accused of it.', ''),
  ('C07.yes-no', 'C07', 0.45, 'sentence', 5, None, True, 1, 0.0, (), (), (), 'The question gets its answer first, so {client} can stop waiting for it and read the rest.', ''),
  ('C07.to-your-question', 'C07', 0.8, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'The question gets its answer first, so {client} can stop waiting for it and read the rest.', ''),
  ('C05.short-no', 'C05', 0.7, 'clause', 5, False, False, 1, 0.0, (), (), (), 'A limit in plain words: {client} knows where it ends and can plan with it.', ''),
  ('C01.short', 'C01', 0.7, 'clause', 5, False, False, 1, 0.0, (), (), (), "It says what this is like for you, which {client} can't argue with and can take into account.", ''),
  ('C06.vn-costs', 'C06', 0.7, 'clause', 5, False, False, 1, 0.0, (), (), (), 'It sets out what follows in hours, dates or money, so {client} can weigh a change without being accused of it.', ''),
  ('C06.vn-date', 'C06', 0.7, 'clause', 5, False, False, 1, 0.0, ('R01',), (), (), 'It sets out what follows in hours, dates or money, so {client} can weigh a change without being accused of it.', ''),
  ('C06.vn-stuck', 'C06', 0.6, 'clause', 5, False, False, 1, 0.0, (), (), (), 'It sets out what follows in hours, dates or money, so {client} can weigh a change without being accused of it.', ''),
  ('C06.vn-if', 'C06', 0.6, 'sentence', 5, False, False, 1, 0.0, (), (), (), 'It sets out what follows in hours, dates or money, so {client} can weigh a change without being accused of it.', ''),
  ('C02.vn-fact', 'C02', 0.9, 'clause', 0, False, False, 1, 0.0, (), (), (), "A date, a sum or a quotation can be looked up, so {client} can check it and needn't take anybody's word.", ''),
  ('D01.calm-down', 'D01', 0.9, 'match', 15, None, False, 1, 0.0, (), (), (), 'Being told how much to feel rarely makes anyone feel less. {Client} may hear that the worry itself is the problem.', 'Leave the feeling alone and name what it is about: “You need to know that Friday is safe. Here is where things stand.”'),
  ('D01.dont-fret', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), "“Don't worry” with no ground under it asks for trust just when {client} has less of it.", 'Give the ground instead of the comfort: “The files are backed up since noon and the test page is online.”'),
  ('D01.dont-worry', 'D01', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), "“Don't worry” with no ground under it asks for trust just when {client} has less of it.", 'Give the ground instead of the comfort: “The files are backed up since noon and the test page is online.”'),
  ('D01.only-a', 'D01', 0.8, 'match', 15, None, False, 1, 0.0, (), (), (), "“Only” and “just” measure the thing with the writer's ruler. For {client} it may be the part that matters, and now the worry has to be defended too.", "Drop “only” and ask or say what hangs on it: “The font is wrong on the cover. I'll swap it today; does the print date still hold?”"),
  ('D01.only-late', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.no-big-deal', 'D01', 0.5, 'match', 15, None, False, 1, 0.0, (), (), (), "How big it is, {client} has already decided by writing to you. A smaller size from your side can sound as if you hadn't read the mail.", 'Take the size as given and go to the facts: “The wrong date is on 40 flyers. I can have new ones at your door on Thursday.”'),
  ('D01.overreact', 'D01', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), "A verdict on the size of {client}'s reaction changes the subject: now you are talking about the person and no longer about the work.", 'Leave the reaction unjudged and pick up its cause: “The prices were wrong for a day. Let me show you which ones.”'),
  ('D01.sorry-you-feel', 'D01', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), 'The sorry points at the feeling, or at an “if”, and not at what caused it. {Client} may read it as an apology that was asked for and not given.', "Be sorry for a thing: “I'm sorry the prices were wrong on opening day.”"),
  ('D01.happens', 'D01', 0.5, 'match', 7, None, False, 1, 0.0, ('E06',), (), (), 'That others have it too, or never minded, is little help to the one it has just happened to. It can sound as if nothing needs doing.', 'Say what you will do about this one: “The date was wrong on page 2. The corrected file is in the folder.”'),
  ('D01.no-one-sees', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), "This tells {client} that the matter wasn't worth a mail. For them it was, or they wouldn't have written.", "Start from what they see: “You noticed the gap under the logo. I'll close it; the file is with you by five.”"),
  ('D01.who-reads', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.small-thing', 'D01', 0.6, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small closes the subject before {client} has said what hangs on it.', 'Describe it without a size: “One name is misspelt on page 3. It goes to print corrected.”'),
  ('D01.nothing', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.at-least', 'D01', 0.7, 'match', 7, False, False, 1, 0.0, (), (), (), 'A bright side offered this early can sound as if it should make up for the rest.', 'Stay with what went wrong a moment longer, then say what comes next: “The page was down for a day. From tonight there is a second server.”'),
  ('D01.fine', 'D01', 0.6, 'match', 15, False, False, 1, 0.0, (), (), (), "“It's fine” answers for {client}, who has just written that it isn't.", 'Ask or look before you rate it: “Which part looks off to you, the spacing or the colour?”'),
  ('D02.sympathy-but', 'D02', 0.9, 'match', 15, None, False, 1, 0.0, (), (), (), 'A “but”, or a “however”, takes back what stands before it. {Client} will mostly keep the second half.', 'Put a full stop after the understanding, and begin the next sentence with the fact: “You opened on Friday without prices. The photos reached me on Monday; both pages are up now.”'),
  ('D02.right-but', 'D02', 0.85, 'match', 15, None, False, 1, 0.0, (), (), (), 'The credit stands for half a sentence before “but” takes it away. {Client} may not feel that the point was granted at all.', "Grant the point and stop there. The other side of it can have its own sentence: “You're right that the header was late. The text is the part that I'd like to look at with you.”"),
  ('D02.sorry-but', 'D02', 0.8, 'match', 15, None, False, 1, 0.0, (), (), (), 'A sorry with “but” behind it tends to be heard as no sorry at all, only as the start of the defence.', "Let the apology end: “I'm sorry the proof was late.” What explains it can wait until they ask."),
  ('D02.sorry-for-but', 'D02', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'The “but” may wipe out what stood before it. To {client} the sympathy may look like a run-up to the refusal.', 'End the sentence after their side and say yours in a new one: “Two weeks is long before a fair. I can have the stand ready on the 9th.”'),
  ('D02.while-i', 'D02', 0.8, 'match', 7, None, False, 1, 0.0, (), (), (), '“While” or “although” announces that something bigger is coming. The understanding becomes the small print.', 'Turn the clause into a sentence of its own: “You needed this for Friday.” Then the fact, in a second one.'),
  ('D02.new-sentence', 'D02', 0.65, 'match', 15, None, False, 1, 0.0, (), (), (), 'The understanding gets one short sentence before “but” turns away from it. {Client} may wait for the “but” the next time you are kind.', 'Say one more thing about their side before yours, and leave “but” out: “You planned the launch around Friday. What I have by then is the home page.”'),
  ('D03.busy', 'D03', 0.45, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'How full your week was may be true, and {client} still has no file. Without a word on your own part it can read as a reason not to count it.', 'Own the lapse in one line and move to the date: “I promised this for Tuesday and missed it. You have it tomorrow by noon.”'),
  ('D03.could-not-know', 'D03', 0.85, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), 'It may well be so. Said before anything is put right, it asks {client} to let you off first.', 'Leave your own case for later and begin with theirs: “The plugin broke your checkout on Thursday. It works again since nine.”'),
  ('D03.machine', 'D03', 0.5, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), "A broken thing between the two of you is nobody's fault, so it leaves {client} with nobody to hold on to.", "Say what you'd do differently before the cause, or without it: “I should have warned you on Monday. From here on the files are in the cloud.”"),
  ('D03.train', 'D03', 0.45, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('D03.life', 'D03', 0.5, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), "What happened to you explains the silence and doesn't say whose it was. {Client} may feel pushed to comfort you instead of getting an answer.", 'Put your own part first, then the reason if it helps: “I should have sent you a line on Monday. I was ill until yesterday; the draft comes tomorrow at ten.”'),
  ('D03.family', 'D03', 0.45, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('D04.not-mine', 'D04', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), '{Client} came with a worry and leaves with it. Whose job it is may be settled by the contract; who cares about it is settled here.', "Say what you can do or who can, by name: “Hosting is with Nadia at HostCo. I'll write to her now and copy you in.”"),
  ('D04.take-it-up', 'D04', 0.5, 'match', 15, None, False, 1, 0.0, (), (), (), 'The worry is handed on or handed back, and {client} stands alone with it. It can sound as if you were glad to be rid of it.', "Hand it on with a name or a step, and stay in sight: “That's set on the server. I'll write to your host today and tell you by five what they say.”"),
  ('D04.can-not-help', 'D04', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), '“Not my job” may leave {client} with the same problem and one person fewer to ask.', "Pass on a name and the first step with it: “Ines at Nordbyte runs the hosting. I'll forward her your screenshot now.”"),
  ('D05.closed', 'D05', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), 'The door is shut with nothing left open. {Client} can now only give in or go over your head.', "Say no to the one thing and yes to the next talk: “The price stays as it is. I'm free tomorrow at ten if you want to go through the list.”"),
  ('D05.that-is-that', 'D05', 0.45, 'match', 7, None, False, 1, 0.0, (), (), (), 'A message that shuts every door may leave {client} with giving up or going around it. Neither settles the matter.', "Keep the no and leave one thing open, with a time: “The fee stands. I'm glad to go through what's in it on Tuesday.”"),
  ('D05.whatever', 'D05', 0.5, 'match', 7, False, False, 1, 0.0, (), (), (), 'These words leave {client} with no one to talk to. What was a disagreement may now look like the end of the job.', "If you need distance, say when you'll be back: “I'd like to answer this properly. You hear from me tomorrow by ten.”"),
  ('D06.you-should', 'D06', 0.65, 'match', 7, False, True, 1, 0.0, ('L01', 'L02', 'L03', 'L04', 'L05', 'E01', 'E02', 'E03', 'E05', 'E06', 'E07', 'E08', 'C07'), (), (), 'The advice comes before {client} can tell that the worry was heard. It may be right and still feel like a door.', 'One sentence of theirs first, or one question, then the advice: “The numbers on the page worry you. Which ones did you compare?”'),
  ('D06.quick-fix', 'D06', 0.45, 'match', 7, False, True, 1, 0.0, ('L01', 'L02', 'L03', 'L04', 'L05', 'E01', 'E02', 'E03', 'E05', 'E06', 'E07', 'E08', 'C07'), (), (), 'A remedy in the first line may be what {client} wanted. If they are upset, it skips the part in which they are heard.', 'One sentence of theirs first, then the remedy: “The page looks broken on your phone. Try it in a private window, please.”'),
  ('D06.why-dont-you', 'D06', 0.7, 'match', 7, None, True, 1, 0.0, ('L01', 'L03', 'L04', 'L05', 'E01', 'E02', 'E03', 'E05', 'E06', 'E07', 'E08', 'C07'), (), (), 'As a question it still says: do this. {Client} may feel handled before being heard.', "Ask something that you don't know the answer to: “What happens on your phone when you tap the button?”"),
  ('D01.ax-nothing', 'D01', 0.75, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D03.ax-cause', 'D03', 0.5, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('D05.ax-shut', 'D05', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A message that shuts every door may leave {client} with giving up or going around it. Neither settles the matter.', "Keep the no and leave one thing open, with a time: “The fee stands. I'm glad to go through what's in it on Tuesday.”"),
  ('D04.over-to-them', 'D04', 0.5, 'clause', 5, False, False, 1, 0.0, (), (), (), '“Not my job” may leave {client} with the same problem and one person fewer to ask.', "Pass on a name and the first step with it: “Ines at Nordbyte runs the hosting. I'll forward her your screenshot now.”"),
  ('D06.what-you-need', 'D06', 0.6, 'clause', 7, False, False, 1, 0.0, ('L01', 'L04', 'L05', 'E01', 'E02', 'E03', 'E06', 'E07', 'E08', 'C07'), (), (), 'A tip before any sign of listening may answer the wrong problem, and {client} may have to explain it all a second time.', 'Give back in one sentence what they told you, or ask one question, then advise: “Sales dropped right after the move. Which pages lost most?”'),
  ('D01.vn-calm', 'D01', 0.45, 'clause', 5, None, False, 1, 0.0, ('V05',), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.vn-worry', 'D01', 0.45, 'clause', 5, None, False, 1, 0.0, ('V05',), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D03.vn-cause', 'D03', 0.5, 'clause', 5, None, False, 1, 0.0, ('E06', 'E07'), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('E01.guess', 'E01', 0.85, 'clause', 7, None, False, 1, 0.0, (), (), (), 'This offers a word for what {client} may feel and leaves room to say yes or no. People often calm down a little when someone has the word for it.', ''),
  ('E01.how', 'E01', 0.85, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A word for the feeling, not only “I understand”. {Client} can nod at it or put it right, and either way feels seen.', ''),
  ('E01.must-be', 'E01', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), "This guesses at what the situation is like on {client}'s side, in a word they can accept or correct.", ''),
  ('E01.it-is', 'E01', 0.45, 'clause', 7, None, False, 1, 0.0, (), (), (), "The word is for {client}'s situation, so they needn't explain first how it feels to be in it.", "Say for whom and why: “That's embarrassing for you, in front of the board.”"),
  ('E01.as-said', 'E01', 0.85, 'match', 6, None, False, 1, 0.0, (), (), (), "The feeling is {client}'s own word, given back. It shows that the message was read to the end.", ''),
  ('E01.you-are', 'E01', 0.55, 'clause', 15, False, False, 1, 0.0, (), (), (), "The feeling is named, so {client} doesn't have to prove it first.", 'As a guess it leaves them more room: “You sound worried about Friday. Is that it?”'),
  ('E01.ask', 'E01', 0.75, 'clause', 7, True, False, 1, 0.0, (), (), (), 'A question with a feeling in it is a guess that {client} can turn down. That makes it easy to answer.', ''),
  ('E02.sense-because', 'E02', 0.45, 'clause', 7, None, False, 1, 0.0, (), (), (), "Saying what makes the feeling fit shows that {client} isn't being difficult. With the reason named, it can't be taken for a formula.", ''),
  ('E02.see-why', 'E02', 0.8, 'clause', 7, None, False, 1, 0.0, (), (), (), '“I can see why” with the reason behind it tells {client} that somebody has looked at it from their side.', ''),
  ('E02.anyone', 'E02', 0.55, 'clause', 7, None, False, 1, 0.0, (), (), (), "It tells {client} that the reaction isn't odd: others would feel the same in this spot.", ''),
  ('E02.me-too', 'E02', 0.85, 'clause', 7, None, False, 1, 0.0, (), (), (), "Putting oneself in {client}'s place says: this reaction is fair. It works best next to the fact that makes it fair.", ''),
  ('E02.right-to', 'E02', 0.8, 'clause', 7, None, False, 1, 0.0, (), (), (), "It grants {client} the feeling and says what it rests on. That isn't the same as granting the demand.", ''),
  ('E02.two-sentences', 'E02', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), (), 'It grants the feeling and, right next to it, names what it rests on, so {client} can see that the message was read.', "Tie the two together so that nobody misses it: “Of course you're worried, with the opening on Friday.”"),
  ('E03.formula', 'E03', 0.8, 'match', 7, None, False, 1, 0.0, (), ('E01', 'E02'), (), "These words fit any complaint by anybody, so {client} can't tell from them whether the message was read.", "Put the reason in: “I understand why you're annoyed: you had promised the shop for Friday.”"),
  ('E03.office', 'E03', 0.8, 'clause', 7, None, False, 1, 0.0, (), (), (), 'These are the words of a call centre, kind to everybody. {Client} may not feel that they were meant for one person with one problem.', "Name the thing: “I'm sorry you had to call the printer on Friday night.”"),
  ('E03.bare-sense', 'E03', 0.45, 'match', 7, None, False, 1, 0.0, (), ('E02',), (), 'The sympathy is there, but not yet what it is about. {Client} may wonder if the same line goes to everybody.', "Add what makes it understandable: “… because you've told the whole team Friday.”"),
  ('E04.thanks-for', 'E04', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), '{Client} hears which of their doings was noticed. A thank-you with a thing in it is easier to believe.', ''),
  ('E04.appreciate', 'E04', 0.45, 'clause', 7, None, False, 1, 0.0, (), (), (), 'It gives {client} credit for one particular thing, and that is hard to mistake for a phrase.', ''),
  ('E05.sorry-for', 'E05', 0.95, 'clause', 7, None, False, 1, 0.0, (), (), (), "The apology names its thing, so {client} can tell that it's for what happened to them.", ''),
  ('E05.sorry-that', 'E05', 0.95, 'clause', 7, None, False, 1, 0.0, (), (), (), "It says what the sorry is for. {Client} doesn't have to guess whether it was meant for them.", ''),
  ('E05.sorry-lapse', 'E05', 0.95, 'clause', 7, None, False, 1, 0.0, (), (), ('E06',), 'With the lapse named beside it, the sorry says what it is for.', "Keep sorry and thing in one breath: “I'm sorry I missed the deadline.”"),
  ('E05.bare', 'E05', 0.4, 'match', 7, None, False, 1, 0.0, (), (), (), 'An apology without its thing. {Client} has to guess what it is for.', "Name the thing: “I'm sorry the file came a day late.”"),
  ('E06.my-fault', 'E06', 0.9, 'clause', 13, None, False, 1, 0.0, (), (), (), "The writer's own part stands in the open, with no “if” or “but” on it. After that, {client} has nothing left to prove.", ''),
  ('E06.i-did', 'E06', 0.85, 'clause', 15, None, False, 1, 0.0, (), (), (), 'First person, past tense, one plain verb: it says who did it. {Client} can stop arguing about that and talk about what now.', ''),
  ('E06.should-have', 'E06', 0.9, 'clause', 15, None, False, 1, 0.0, (), (), (), '“I should have” names the act that was missing and whose act it was. {Client} hears that the writer has seen it too.', ''),
  ('E06.did-not', 'E06', 0.7, 'clause', 15, False, False, 1, 0.0, (), (), (), "It says what the writer left undone, with an “I” in front. That's more use to {client} than a reason.", ''),
  ('E06.not-yet', 'E06', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), ('E05',), "Next to the apology it says what the writer hasn't done. That is ownership, if nothing takes it back.", ''),
  ('E06.we-did', 'E06', 0.65, 'clause', 15, None, False, 1, 0.0, (), (), (), 'The lapse has an owner. From someone who works alone, “I” is plainer than “we”.', 'Say “I” if it was you: “I sent the wrong file.”'),
  ('E07.repair', 'E07', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), ('E05', 'E06', 'E08', 'V06', 'D03'), 'After the lapse comes what will be done about it. {Client} can look forward to something and not only forgive.', 'A day or an hour makes it something to count on: “The right file is with you by six tonight.”'),
  ('E07.at-my-cost', 'E07', 0.45, 'sentence', 15, None, False, 1, 0.0, (), (), (), "It puts a price on the writer's side of the scale, in plain terms. {Client} sees that the lapse won't cost them twice.", "Name the limit too: “The second print is on me; the paper change isn't.”"),
  ('E07.fix-now', 'E07', 0.45, 'clause', 15, None, False, 1, 0.0, (), (), (), 'It tells {client} what will be put right and, at best, when.', "If it was your slip, say so in the same line: “I left out the footer; it's back in by six.”"),
  ('E08.right', 'E08', 0.9, 'clause', 15, None, False, 1, 0.0, (), (), (), "A point of {client}'s is granted out loud. That costs little, and the rest of the message gets a fairer reading.", "Say which point: “You're right that the header was late.”"),
  ('E08.fair', 'E08', 0.45, 'clause', 15, None, False, 1, 0.0, (), (), (), "{Client} gets a yes to one particular thing. It's easier to hear a no later from someone who has said this yes.", "Say which point and what follows from it: “Fair point about the font; it's too thin on a phone.”"),
  ('E09.wishes', 'E09', 0.5, 'clause', 7, None, False, 1, 0.0, (), (), (), "A wish for {client}'s own matter says that there's a person behind the order.", ''),
  ('E09.support', 'E09', 0.45, 'clause', 15, None, False, 1, 0.0, (), (), (), 'It gives {client} something to hold on to: a hand, or grounds for hope.', 'Ground it in a fact they can check: “The backup from Sunday is complete, so no order is lost.”'),
  ('E10.thanks', 'E10', 0.5, 'match', 5, None, False, 1, 0.0, (), (), (), "Polite, and quickly read over. {Client} can't tell from it what was noticed.", 'Name the thing: “Thanks for sending all twelve photos at once.”'),
  ('E01.perhaps', 'E01', 0.9, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A tentative word for the feeling is something {client} can nod at or correct, and it shows that more than the facts was read.', ''),
  ('E01.must', 'E01', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A tentative word for the feeling is something {client} can nod at or correct, and it shows that more than the facts was read.', ''),
  ('E01.because', 'E01', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A tentative word for the feeling is something {client} can nod at or correct, and it shows that more than the facts was read.', ''),
  ('E02.i-too', 'E02', 0.85, 'clause', 5, None, False, 1, 0.0, (), (), (), "The reaction gets a reason, and the reason stands, so {client} needn't prove first that being upset is allowed.", ''),
  ('E02.anybody', 'E02', 0.9, 'clause', 5, None, False, 1, 0.0, (), (), (), "The reaction gets a reason, and the reason stands, so {client} needn't prove first that being upset is allowed.", ''),
  ('E02.looks', 'E02', 0.75, 'clause', 7, None, False, 1, 0.0, (), (), (), "The reaction gets a reason, and the reason stands, so {client} needn't prove first that being upset is allowed.", ''),
  ('E02.of-course', 'E02', 0.9, 'clause', 7, None, False, 1, 0.0, (), (), (), "The reaction gets a reason, and the reason stands, so {client} needn't prove first that being upset is allowed.", ''),
  ('E04.arrived', 'E04', 0.75, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'Credit for one named thing tells {client} what helped, and so what is worth doing again.', ''),
  ('E04.saved', 'E04', 0.65, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Credit for one named thing tells {client} what helped, and so what is worth doing again.', ''),
  ('E04.virtue', 'E04', 0.5, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Credit for one named thing tells {client} what helped, and so what is worth doing again.', ''),
  ('E06.mine', 'E06', 0.65, 'clause', 5, None, False, 1, 0.0, (), (), (), "One's own part, said without conditions, leaves {client} nothing to prove, so the talk can go on to what happens next.", ''),
  ('E06.should', 'E06', 0.95, 'clause', 13, None, False, 1, 0.0, (), (), (), "One's own part, said without conditions, leaves {client} nothing to prove, so the talk can go on to what happens next.", ''),
  ('E06.i-wrong', 'E06', 0.95, 'clause', 15, None, False, 1, 0.0, (), (), (), "One's own part, said without conditions, leaves {client} nothing to prove, so the talk can go on to what happens next.", ''),
  ('E06.undone', 'E06', 0.8, 'clause', 13, None, False, 1, 0.0, (), (), (), "One's own part, said without conditions, leaves {client} nothing to prove, so the talk can go on to what happens next.", ''),
  ('E07.on-me', 'E07', 0.8, 'clause', 5, None, False, 1, 0.0, (), (), ('E06',), 'A concrete repair moves the talk from what went wrong to what {client} gets, and when.', ''),
  ('E07.i-do', 'E07', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), ('E06',), 'A concrete repair moves the talk from what went wrong to what {client} gets, and when.', ''),
  ('E08.ey-right', 'E08', 0.6, 'clause', 5, None, False, 1, 0.0, (), (), (), 'One point is granted in so many words. What follows then meets less resistance.', ''),
  ('E09.ey-hope', 'E09', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), (), "A kind word for {client}'s own day. It shows that the person was remembered beside the job.", ''),
  ('E09.ey-ground', 'E09', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "Something firm to stand on: what can't happen, or what isn't needed. {Client} has one worry less.", ''),
  ('E05.ey-sorry', 'E05', 0.75, 'clause', 7, None, False, 1, 0.0, (), (), (), "The sorry stands beside its thing, so {client} needn't guess what it's for.", ''),
  ('L01.tell-me', 'L01', 0.5, 'clause', 3, None, False, 1, 0.0, (), (), (), 'An invitation to tell. {Client} gets room to say what matters, and you get facts in place of guesses.', ''),
  ('L01.what-how', 'L01', 0.6, 'clause', 3, True, False, 1, 0.0, (), (), (), "A question with room in it. {Client} can say what is going on in their own words, and often says what you didn't know to ask.", ''),
  ('L01.why', 'L01', 0.6, 'sentence', 3, True, False, 1, 0.0, (), (), (), 'Asks for the story behind it. A “why” can feel like an exam, so how it is asked matters.', '“What” often sounds softer than “why”: “What made the blue one better for you?”'),
  ('L01.no-mark', 'L01', 0.5, 'clause', 3, False, False, 1, 0.0, (), (), (), 'A question with room in it. {Client} can say what is going on in their own words.', ''),
  ('L02.yes-no', 'L02', 0.7, 'clause', 3, True, False, 1, 0.0, (), (), (), "Asks for one fact and gets one: a yes, a no or a value. Good for details, thin when you don't yet know what is wrong.", 'When you need the story, open it up: “What do you see when you open the file?”'),
  ('L02.no-mark', 'L02', 0.5, 'sentence', 3, False, False, 1, 0.0, (), (), (), 'Asks for one fact and gets one: a yes, a no or a value.', 'When you need the story, open it up: “What do you see when you open the file?”'),
  ('L02.value', 'L02', 0.7, 'clause', 3, True, False, 1, 0.0, (), (), (), 'Asks for one value: a date, a number, a name. Quick to answer, and it leaves no room for a mix-up.', ''),
  ('L03.marker', 'L03', 0.7, 'sentence', 3, None, False, 1, 0.0, (), (), (), "Says {client}'s point back in your words. They can hear that it arrived, and mend it if it didn't.", 'A check makes it stronger: “Have I got that right?”'),
  ('L03.sounds-like', 'L03', 0.75, 'sentence', 3, None, False, 1, 0.0, (), (), (), "Offers {client}'s point back as you heard it, and leaves room to correct it.", 'Name the thing itself, not only that there is a worry: “It sounds as if Friday is fixed and the colours can wait.”'),
  ('L03.you-said', 'L03', 0.55, 'sentence', 3, None, True, 1, 0.2, (), (), (), 'Begins with what {client} said, before anything of your own. It shows that the message was read.', 'Use your own words rather than theirs, and let it stand as its own sentence.'),
  ('L04.right', 'L04', 0.9, 'match', 3, None, False, 1, 0.0, (), (), (), 'Asks {client} whether you understood. It costs one line, and a wrong picture gets mended before any work is built on it.', ''),
  ('L04.do-you-mean', 'L04', 0.45, 'sentence', 3, True, False, 1, 0.0, (), (), (), 'Checks what {client} meant before you act on it.', ''),
  ('L04.make-sense', 'L04', 0.4, 'match', 3, True, False, 1, 0.0, (), (), (), 'Asks if the two of you see it alike.', 'Ask about your own understanding: “Have I got that right?”'),
  ('L04.ey-right', 'L04', 0.55, 'match', 1, None, False, 1, 0.0, (), (), (), 'Asks whether it arrived as {client} meant it. One line from them mends a wrong picture.', ''),
  ('L03.ey-back', 'L03', 0.45, 'sentence', 1, None, False, 1, 0.0, (), (), (), "{Client}'s own point, back in your words. They can see at a glance whether it arrived.", ''),
  ('L02.ey-said', 'L02', 0.5, 'clause', 1, True, False, 1, 0.0, (), (), (), 'One fact is asked for, and one word can answer it.', ''),
  ('L05.may-i', 'L05', 0.9, 'sentence', 3, None, False, 1, 0.0, (), (), (), 'Asking leave first makes the advice something {client} has said yes to, so there is less to fend off.', ''),
  ('L05.would-you', 'L05', 0.85, 'sentence', 3, None, False, 1, 0.0, (), (), (), 'Asking leave first makes the advice something {client} has said yes to, so there is less to fend off.', ''),
  ('L05.if-i-may', 'L05', 0.8, 'clause', 3, None, False, 1, 0.0, (), (), (), 'Asking leave first makes the advice something {client} has said yes to, so there is less to fend off.', ''),
  ('L04.heard-right', 'L04', 0.95, 'match', 3, None, False, 1, 0.0, (), (), (), 'Asks {client} whether it was heard right. One line from them mends a wrong picture.', ''),
  ('R01.header', 'R01', 0.9, 'sentence', 5, None, False, 1, 0.0, (), (), (), 'Points in writing give {client} one version of the talk to come back to, the same that the other side has.', ''),
  ('R02.agreed', 'R02', 0.65, 'sentence', 5, False, False, 1, 0.0, (), (), (), 'Stated as agreed, the point is closed for both, and {client} can object now, while that is cheap.', ''),
  ('R02.then', 'R02', 0.75, 'sentence', 5, False, False, 1, 0.0, (), (), (), 'Stated as agreed, the point is closed for both, and {client} can object now, while that is cheap.', ''),
  ('R02.in-record', 'R02', 0.75, 'sentence', 5, False, False, 1, 0.0, (), (), ('R01', 'R04'), 'Within the record this point is closed for both, and {client} can object now, while that is cheap.', ''),
  ('R03.in-record', 'R03', 0.8, 'sentence', 5, False, False, 1, 0.0, (), (), ('R01', 'R04'), 'With owner, act and day side by side, {client} sees at a glance what is theirs.', ''),
  ('R03.as-agreed', 'R03', 0.75, 'sentence', 5, False, False, 1, 0.0, (), (), (), 'With owner, act and day side by side, {client} sees at a glance what is theirs.', ''),
  ('R04.if-wrong', 'R04', 0.7, 'sentence', 5, None, False, 1, 0.0, (), (), (), 'The record is open for mending, so {client} can put a line right before anyone relies on it.', ''),
  ('R05.learned', 'R05', 0.65, 'sentence', 5, False, False, 1, 0.0, (), (), (), "It takes something usable from what happened, about one's own way of working, so the next job starts better.", ''),
  ('R05.from-now-on', 'R05', 0.5, 'sentence', 5, False, False, 1, 0.0, (), (), (), "It takes something usable from what happened, about one's own way of working, so the next job starts better.", ''),
  ('R06.if-they', 'R06', 0.85, 'sentence', 5, False, False, 1, 0.0, (), (), (), 'A moment and an act are tied together, so that when the moment comes the answer is already chosen.', ''),
  ('R06.next-time', 'R06', 0.6, 'sentence', 5, False, False, 1, 0.0, (), (), (), 'A moment and an act are tied together, so that when the moment comes the answer is already chosen.', ''),
  ('R06.third', 'R06', 0.4, 'sentence', 5, False, False, 1, 0.0, (), (), (), 'A moment and an act are tied together, so that when the moment comes the answer is already chosen.', ''),
  ('R06.branches', 'R06', 0.7, 'sentence', 5, False, False, 1, 0.0, (), (), (), 'A moment and an act are tied together, so that when the moment comes the answer is already chosen.', ''),
  ('R04.where-wrong', 'R04', 0.8, 'sentence', 1, None, False, 1, 0.0, (), (), (), 'The record is open for mending, so {client} can put a line right before anyone relies on it.', ''),
  ('R04.anything-wrong', 'R04', 0.75, 'sentence', 1, None, False, 1, 0.0, (), (), ('R01', 'R02', 'R03'), 'The record is open for mending, so {client} can put a line right before anyone relies on it.', ''),
  ('R03.vn-owner', 'R03', 0.85, 'sentence', 5, False, False, 1, 0.0, (), (), (), 'With owner, act and day side by side, {client} sees at a glance what is theirs.', ''),
  ('R03.vn-record', 'R03', 0.85, 'clause', 5, False, False, 1, 0.0, (), (), ('R01', 'R02', 'R04'), 'With owner, act and day side by side, {client} sees at a glance what is theirs.', ''),
  ('S01.we-could', 'S01', 0.55, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A way forward that is still open gives {client} something to choose, and choosing is easier than giving in.', ''),
  ('S01.could', 'S01', 0.45, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A way forward, left open. It gives {client} something to choose rather than something to fight.', 'Two options with a date or a price each are easier to answer than one: “We could drop the blog and keep Friday, or keep both and move to the 12th.”'),
  ('S01.if-you-like', 'S01', 0.6, 'match', 7, None, False, 1, 0.0, (), (), (), 'An offer that {client} can take or leave.', ''),
  ('S01.ask', 'S01', 0.45, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'Puts a possible way forward as a question, so the choice stays with {client}.', ''),
  ('S01.named', 'S01', 0.45, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Names a way forward and leaves it open, so that there is something to choose.', ''),
  ('S01.happy-to', 'S01', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), 'An offer that {client} can take or leave.', 'Say what exactly and by when: “I can redo the cover by Thursday.”'),
  ('S02.which', 'S02', 0.9, 'sentence', 7, True, False, 1, 0.0, (), (), (), 'Asked for a choice, {client} has a hand in the solution, and says what they would mind least.', ''),
  ('S02.choose', 'S02', 0.5, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'Asked for a choice, {client} has a hand in the solution, and says what they would mind least.', ''),
  ('S03.both', 'S03', 0.9, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A goal that both hold takes the dispute off the people and puts it on the way there.', ''),
  ('S04.in-return', 'S04', 0.9, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A give tied to a get lets {client} gain something too, and keeps the price of the extra in sight.', ''),
  ('S04.if-you', 'S04', 0.65, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A give tied to a get lets {client} gain something too, and keeps the price of the extra in sight.', ''),
  ('S05.will', 'S05', 0.8, 'clause', 7, False, False, 1, 0.0, ('R01', 'R03'), (), (), 'Somebody, an act and a day: {client} knows what happens next without having to ask.', ''),
  ('S05.you-get', 'S05', 0.85, 'clause', 7, False, False, 1, 0.0, ('R01', 'R03'), (), (), 'Somebody, an act and a day: {client} knows what happens next without having to ask.', ''),
  ('S05.present', 'S05', 0.75, 'clause', 7, False, False, 1, 0.0, ('R01', 'R03'), (), (), 'Somebody, an act and a day: {client} knows what happens next without having to ask.', ''),
  ('S05.when-first', 'S05', 0.75, 'clause', 7, False, False, 1, 0.0, ('R01', 'R03'), (), (), 'Somebody, an act and a day: {client} knows what happens next without having to ask.', ''),
  ('S05.doing', 'S05', 0.75, 'clause', 7, False, False, 1, 0.0, ('R01', 'R03'), (), (), 'Somebody, an act and a day: {client} knows what happens next without having to ask.', ''),
  ('S05.can', 'S05', 0.45, 'clause', 7, False, False, 1, 0.0, (), (), (), 'Somebody, an act and a day: {client} knows what happens next without having to ask.', ''),
  ('S04.and-i', 'S04', 0.5, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A give tied to a get lets {client} gain something too, and keeps the price of the extra in sight.', ''),
  ('S05.plain', 'S05', 0.6, 'clause', 7, False, False, 1, 0.0, ('R01', 'R03'), (), (), 'Somebody, an act and a day: {client} knows what happens next without having to ask.', ''),
  ('S05.bare', 'S05', 0.75, 'clause', 7, False, False, 1, 0.0, ('R01', 'R03'), (), (), 'Somebody, an act and a day: {client} knows what happens next without having to ask.', ''),
  ('S01.ways', 'S01', 0.65, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A way forward that {client} can take, change or leave.', ''),
  ('S01.i-would', 'S01', 0.75, 'sentence', 7, False, False, 1, 0.0, (), (), (), 'One way to do it, still open for {client}.', ''),
  ('S04.vn-if', 'S04', 0.7, 'sentence', 7, False, False, 1, 0.0, (), (), (), 'A give tied to a get lets {client} gain something too, and keeps the price of the extra in sight.', ''),
  ('T01.meet-at', 'T01', 0.55, 'clause', 3, None, False, 1, 0.0, (), (), (), 'A day and an hour for the talk can be answered in one word, and nobody has to write three times about when.', ''),
  ('T01.fits', 'T01', 0.95, 'sentence', 3, True, False, 1, 0.0, (), (), (), 'One named slot turns “sometime” into an appointment that {client} can take or move.', ''),
  ('T01.free', 'T01', 0.55, 'sentence', 3, None, False, 1, 0.0, (), (), (), 'Named hours on your side let {client} pick one without a mail in between.', ''),
  ('T02.talk-by', 'T02', 0.75, 'clause', 3, None, False, 1, 0.0, (), (), (), 'It settles where the talk takes place, and {client} can come to it prepared.', ''),
  ('T02.ring', 'T02', 0.75, 'clause', 3, None, False, 1, 0.0, (), (), (), "It names how the two of you talk, so {client} needn't guess whether a call is welcome.", ''),
  ('T03.talk-about', 'T03', 0.5, 'sentence', 4, None, False, 1, 0.0, (), (), (), "With the topic named, {client} can prepare and needn't fear the worst.", ''),
  ('T04.you-choose', 'T04', 0.6, 'clause', 1, None, False, 1, 0.0, (), (), (), 'It leaves {client} a real choice of when or how, so a yes is a yes.', ''),
  ('T05.hold', 'T05', 0.7, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'It holds the answer back and says when it comes, so the silence has an end.', ''),
  ('T05.until', 'T05', 0.45, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'It asks for the time that a good answer takes; with an hour for the return, {client} can wait for it calmly.', ''),
  ('T05.stop-and-return', 'T05', 0.7, 'sentence', 1, None, False, 1, 0.0, (), (), (), 'It holds the answer back and leaves no hole: {client} knows that it is coming, and when.', ''),
  ('T05.look-and-return', 'T05', 0.65, 'sentence', 3, None, False, 1, 0.0, (), (), (), 'It holds the answer back and leaves no hole: {client} knows that it is coming, and when.', ''),
  ('T01.two-places', 'T01', 0.85, 'sentence', 3, None, False, 1, 0.0, (), (), (), 'Day, hour and whose clock it is: {client} can answer in one word and nobody sits waiting an hour early.', ''),
  ('T01.come-at', 'T01', 0.85, 'clause', 3, None, False, 1, 0.0, (), (), (), 'A day and an hour for the talk or the visit can be answered in one word.', ''),
  ('T02.visit', 'T02', 0.6, 'clause', 3, None, False, 1, 0.0, (), (), (), "It names the place for the talk, so {client} needn't guess whether it's a chat, a call or a visit.", ''),
  ('T02.by-which', 'T02', 0.7, 'clause', 3, None, False, 1, 0.0, (), (), (), 'It settles by what means the two of you talk, and {client} can come to it prepared.', ''),
  ('T03.purpose', 'T03', 0.5, 'sentence', 1, None, False, 1, 0.0, (), (), (), "With the topic named, {client} can prepare and needn't fear the worst.", ''),
  ('T04.other', 'T04', 0.75, 'clause', 1, None, False, 1, 0.0, (), (), (), 'It leaves {client} a real choice of when or how, so a yes is a yes.', ''),
  ('V03.wonder-maybe', 'V03', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), "With so many cushions {client} has to dig for the question. It can look as if you didn't believe in it yourself.", 'Keep one softener, or none, and ask: “Could you send the photos by Friday?”'),
  ('V03.stack', 'V03', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), 'Each softener is polite; two or three in a row make the sentence hard to answer. {Client} may not see what you want.', 'Say it once and leave one: “I think the blue reads better on phones.”'),
  ('V04.again', 'V04', 0.95, 'match', 7, None, False, 2, 0.0, (), (), (), 'The second sorry weighs less than the first. {Client} may start to comfort you, and the matter itself waits.', 'Say sorry once, for the thing, and put the next step where the second one stood: “The corrected file is with you at noon.”'),
  ('V04.exist', 'V04', 0.7, 'match', 7, None, False, 1, 0.0, (), (), (), 'This apologises for being there. {Client} may now read your question as a favour, although it is part of the job.', 'Leave the apology out and begin with the matter: “One question before I print: is the address still Hill Street 4?”'),
  ('V04.grovel', 'V04', 0.45, 'match', 7, None, False, 1, 0.0, (), (), (), 'So much regret asks {client} to look after you. The mistake they wrote about comes second.', "One plain sentence weighs more: “I sent the wrong file, and I'm sorry. The right one is attached.”"),
  ('V05.free', 'V05', 0.55, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'A gift made to calm things down is easily taken as the new price. It can also sound as if the work had been worth little.', 'Give a little, with its name and its edge: “The footer is on me this once, because I misread your note. The next round is 180.”'),
  ('V05.free-work', 'V05', 0.45, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.claim', 'V05', 0.7, 'sentence', 15, False, False, 1, 0.0, ('E06',), (), (), 'A claim that is dropped without being asked for tells your client that it was never quite meant. The next one will be read so too.', "Let it stand, or take something for it: “I'll leave the surcharge out if the texts are here by noon.”"),
  ('V05.unlimited', 'V05', 0.6, 'match', 15, False, False, 1, 0.0, (), (), (), "A promise without an edge can't be kept, and {client} will measure you by it. It may also tell them that the last edge didn't count.", "Put a number on it: “Two more rounds by Friday are in. If it needs a third, it's 180.”"),
  ('V05.nights', 'V05', 0.75, 'match', 15, False, False, 1, 0.0, (), (), (), "A night thrown in to make peace buys one calm mail. {Client} learns that pressure works, and the file comes from someone who hasn't slept.", 'Offer what a rested day holds: “You have pages 1 to 3 tomorrow at five, the rest on Thursday.”'),
  ('V01.when-free', 'V01', 0.8, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.whenever', 'V01', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.some-time', 'V01', 0.85, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.soon', 'V01', 0.9, 'clause', 7, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.we-will-see', 'V01', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.when-calm', 'V01', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V02.more-from-you', 'V02', 0.95, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.send-changes', 'V02', 0.65, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.as-needed', 'V02', 0.8, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.find-a-way', 'V02', 0.75, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.a-bit-different', 'V02', 0.9, 'clause', 15, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.that-sort-of-thing', 'V02', 0.65, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V06.got-missed', 'V06', 0.65, 'clause', 7, False, False, 1, 0.0, (), (), (), 'A sentence in which nobody did it may leave {client} wondering who did, and whether anyone is going to look after it.', 'Put “I” where the gap is: “I sent the old price list to your printer on Monday.”'),
  ('V06.it-went-out', 'V06', 0.8, 'clause', 7, False, False, 1, 0.0, (), (), (), 'A sentence in which nobody did it may leave {client} wondering who did, and whether anyone is going to look after it.', 'Put “I” where the gap is: “I sent the old price list to your printer on Monday.”'),
  ('V03.only-if', 'V03', 0.9, 'sentence', 5, None, False, 1, 0.0, (), (), (), 'Several ways out in one request: {client} may take the first and never see that you need something.', 'Keep one softener and put the ask right behind it: “Could you send the floor plan by Tuesday?”'),
  ('V05.gift', 'V05', 0.45, 'clause', 15, False, False, 1, 0.0, (), (), (), 'Given before anything was asked for, and with no edge. {Client} can take it as the new price.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-free', 'V05', 0.6, 'sentence', 7, False, False, 1, 0.0, ('E06', 'E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-gladly', 'V05', 0.7, 'clause', 7, False, False, 1, 0.0, ('E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-again', 'V05', 0.7, 'clause', 7, False, False, 2, 0.0, ('E06', 'E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-unlimited', 'V05', 0.75, 'clause', 7, False, False, 1, 0.0, ('C05',), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-price', 'V05', 0.45, 'clause', 5, False, False, 1, 0.0, ('E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
)
ENDS = {
  0: (1,),
  11: (1,),
  13: (13,),
  17: (221,),
  31: (11,),
  45: (2,),
  80: (4,),
  85: (12,),
  92: (19,),
  113: (5,),
  115: (5, 6),
  119: (6,),
  135: (7,),
  138: (9,),
  146: (15,),
  178: (9,),
  259: (8,),
  354: (10,),
  437: (-1,),
  469: (-15,),
  472: (17,),
  474: (21,),
  487: (37,),
  499: (173,),
  509: (-191,),
  518: (76,),
  519: (76,),
  520: (76,),
  521: (76,),
  522: (76,),
  546: (93,),
  559: (-101, -100),
  560: (-103, -102),
  561: (121,),
  569: (126,),
  570: (-126,),
  576: (128,),
  577: (128,),
  578: (128,),
  579: (128,),
  597: (134,),
  602: (-135, -134),
  605: (-134,),
  608: (-149,),
  609: (-172,),
  610: (-172,),
  611: (-172,),
  612: (-172,),
  613: (-172,),
  615: (184,),
  621: (-184,),
  638: (-218,),
  639: (262,),
  643: (-233,),
  644: (16,),
  652: (117,),
  655: (135,),
  662: (138,),
  674: (-277,),
  680: (-276,),
  693: (40,),
  703: (-215, -214),
  714: (-173,),
  718: (-185,),
  741: (-19,),
  745: (35,),
  754: (-93,),
  755: (152,),
  758: (152,),
  759: (152,),
  760: (152,),
  761: (152,),
  762: (152,),
  763: (152,),
  770: (-152,),
  775: (19,),
  796: (132,),
  819: (132,),
  820: (132,),
  821: (132,),
  846: (159,),
  847: (159,),
  848: (159,),
  849: (159,),
  916: (-9,),
  928: (165,),
  929: (165,),
  930: (165,),
  931: (165,),
  932: (165,),
  933: (165,),
  934: (-165,),
  943: (166,),
  955: (86,),
  960: (105,),
  965: (-117,),
  976: (-226,),
  977: (-42,),
  985: (-42,),
  1005: (138,),
  1006: (138,),
  1007: (138,),
  1030: (97,),
  1040: (125,),
  1064: (155,),
  1065: (155,),
  1066: (155,),
  1067: (155,),
  1068: (155,),
  1073: (-175,),
  1077: (191,),
  1080: (218,),
  1086: (226,),
  1117: (-98,),
  1128: (-2,),
  1134: (85,),
  1136: (-85,),
  1166: (-12,),
  1172: (83,),
  1179: (46,),
  1190: (43,),
  1206: (23,),
  1213: (23,),
  1214: (23,),
  1235: (-68,),
  1237: (-155,),
  1246: (109,),
  1255: (110,),
  1257: (175,),
  1272: (203,),
  1273: (215,),
  1274: (253,),
  1275: (253,),
  1276: (253,),
  1277: (253,),
  1278: (253,),
  1279: (253,),
  1296: (-4,),
  1299: (-41, -39),
  1309: (-41, -39, -12, -4),
  1310: (-41, -39, -4),
  1312: (39,),
  1314: (21,),
  1315: (21,),
  1339: (-170,),
  1345: (-4,),
  1378: (191,),
  1379: (191,),
  1380: (191,),
  1381: (191,),
  1401: (259,),
  1405: (260,),
  1412: (-272,),
  1424: (-6, -5),
  1430: (-202, -170),
  1439: (138,),
  1440: (138,),
  1453: (136,),
  1479: (171,),
  1480: (171,),
  1481: (171,),
  1491: (-111, -110),
  1493: (-8, -7),
  1497: (116,),
  1516: (-170,),
  1518: (12,),
  1543: (-125,),
  1561: (155,),
  1562: (155,),
  1563: (155,),
  1564: (155,),
  1578: (279,),
  1588: (45,),
  1599: (-37,),
  1630: (-111,),
  1634: (168,),
  1646: (200,),
  1653: (40,),
  1656: (-13,),
  1658: (-13,),
  1731: (44,),
  1735: (158,),
  1746: (-71,),
  1747: (222,),
  1763: (19,),
  1764: (19,),
  1789: (-192,),
  1813: (-231,),
  1826: (-71,),
  1840: (-23,),
  1851: (82,),
  1856: (91,),
  1867: (244,),
  1872: (-248,),
  1888: (-253,),
  1890: (-36, -35),
  1931: (241,),
  1942: (-260, -259),
  1953: (42,),
  1964: (-192,),
  1965: (-192,),
  1972: (-47,),
  1974: (-52,),
  1975: (-55,),
  1976: (-69,),
  1977: (-111, -110),
  1984: (79,),
  2001: (-91,),
  2005: (113,),
  2040: (-121,),
  2081: (-139,),
  2086: (149,),
  2112: (-154,),
  2143: (-171,),
  2165: (-176,),
  2170: (-177,),
  2172: (-186,),
  2194: (190,),
  2215: (-233, -232, -231, -230, -229, -228, -227, -226, -225),
  2216: (198,),
  2221: (202,),
  2271: (-198,),
  2278: (-203,),
  2279: (-209,),
  2280: (-221,),
  2313: (231,),
  2333: (236,),
  2334: (236,),
  2335: (236,),
  2336: (236,),
  2372: (-246,),
  2377: (260, 280),
  2379: (280,),
  2388: (280,),
  2413: (-279,),
  2426: (-142,),
  2427: (-169,),
  2428: (239,),
  2434: (250,),
  2437: (-250,),
  2440: (-256,),
  2470: (133,),
  2471: (133,),
  2472: (133,),
  2473: (133,),
  2498: (126, 127),
  2502: (127,),
  2510: (126,),
  2511: (126,),
  2515: (149,),
  2516: (149,),
  2517: (149,),
  2518: (149,),
  2519: (149,),
  2523: (174,),
  2600: (1,),
  2601: (98,),
  2607: (120,),
  2608: (120,),
  2609: (120,),
  2610: (120,),
  2626: (52,),
  2644: (195,),
  2652: (53,),
  2653: (-227,),
  2664: (70,),
  2672: (176,),
  2693: (242,),
  2695: (-244,),
  2696: (-235, -219),
  2705: (278,),
  2727: (22,),
  2751: (-181,),
  2753: (192,),
  2766: (243,),
  2778: (56,),
  2787: (73,),
  2789: (74,),
  2790: (242,),
  2808: (274,),
  2815: (274,),
  2825: (-136,),
  2827: (-147,),
  2842: (-204,),
  2847: (276,),
  2862: (-132,),
  2867: (-182,),
  2876: (-190,),
  2885: (-131,),
  2888: (143,),
  2889: (-160,),
  2896: (-215, -214),
  2897: (153,),
  2898: (153,),
  2899: (153,),
  2900: (153,),
  2901: (153,),
  2902: (153,),
  2903: (153,),
  2916: (106,),
  2921: (-272, 51),
  2922: (-51,),
  2946: (214,),
  2967: (230,),
  3000: (235,),
  3001: (237,),
  3030: (241,),
  3034: (-191,),
  3095: (72,),
  3096: (72,),
  3097: (72,),
  3101: (131,),
  3130: (-45,),
  3131: (51,),
  3143: (55,),
  3146: (233,),
  3178: (252,),
  3190: (150,),
  3191: (150,),
  3192: (150,),
  3193: (150,),
  3194: (150,),
  3203: (251,),
  3231: (219,),
  3239: (246,),
  3323: (-191,),
  3324: (65,),
  3334: (-150,),
  3351: (-14,),
  3356: (-26,),
  3367: (268,),
  3369: (-191,),
  3383: (100,),
  3397: (102,),
  3446: (151,),
  3447: (151,),
  3448: (151,),
  3449: (151,),
  3450: (151,),
  3457: (197,),
  3462: (204,),
  3472: (172,),
  3473: (172,),
  3474: (172,),
  3475: (172,),
  3476: (172,),
  3482: (-16,),
  3490: (115,),
  3495: (51,),
  3522: (71,),
  3526: (149,),
  3561: (172,),
  3565: (229,),
  3627: (151,),
  3628: (151,),
  3648: (239,),
  3668: (263,),
  3672: (-272, 51),
  3674: (-225, -216),
  3678: (-226,),
  3688: (-216,),
  3689: (-225,),
  3690: (-228,),
  3708: (273,),
  3712: (-268,),
  3728: (-191,),
  3795: (-197,),
  3805: (-191,),
  3835: (62,),
  3838: (92,),
  3912: (218,),
  4007: (-53,),
  4023: (-272,),
  4025: (-272,),
  4027: (259,),
  4029: (51,),
  4061: (-109,),
  4062: (237,),
  4081: (215,),
  4085: (-191,),
  4130: (216,),
  4140: (216,),
  4162: (224,),
  4206: (273,),
  4234: (281,),
  4310: (131,),
  4311: (131,),
  4328: (-129,),
  4359: (-191,),
  4360: (53,),
  4362: (107,),
  4364: (53,),
  4394: (-65,),
  4420: (-83,),
  4427: (86,),
  4428: (86,),
  4458: (162,),
  4459: (162,),
  4460: (162,),
  4461: (162,),
  4462: (162,),
  4469: (218,),
  4471: (234,),
  4548: (-106, -105),
  4581: (249,),
  4594: (251,),
  4603: (-116,),
  4616: (-123,),
  4618: (-124,),
  4620: (-130,),
  4638: (139,),
  4639: (139,),
  4640: (139,),
  4641: (139,),
  4642: (139,),
  4643: (139,),
  4649: (143,),
  4650: (143,),
  4651: (143,),
  4652: (143,),
  4666: (-210,),
  4667: (-211,),
  4697: (150,),
  4709: (-153,),
  4720: (-157,),
  4788: (196,),
  4807: (-200,),
  4811: (-208,),
  4822: (225,),
  4860: (227,),
  4899: (247,),
  4985: (-251,),
  5018: (255,),
  5035: (269,),
  5191: (156,),
  5228: (131,),
  5229: (131,),
  5230: (131,),
  5231: (131,),
  5232: (131,),
  5233: (131,),
  5234: (131,),
  5235: (131,),
  5275: (249,),
  5296: (-17,),
  5299: (-33,),
  5348: (134,),
  5367: (-144,),
  5376: (154,),
  5377: (154,),
  5378: (154,),
  5379: (154,),
  5380: (154,),
  5381: (154,),
  5382: (154,),
  5390: (166,),
  5391: (166,),
  5392: (166,),
  5393: (166,),
  5397: (240,),
  5467: (122,),
  5491: (122,),
  5492: (122,),
  5493: (122,),
  5543: (124,),
  5588: (129,),
  5605: (129,),
  5606: (129,),
  5607: (129,),
  5652: (129,),
  5653: (129,),
  5654: (129,),
  5655: (129,),
  5656: (129,),
  5657: (129,),
  5658: (129,),
  5714: (134,),
  5723: (138,),
  5733: (141,),
  5735: (142,),
  5784: (-269,),
  5794: (223,),
  5809: (1,),
  5811: (104,),
  5825: (47,),
  5840: (88,),
  5845: (123,),
  5868: (161,),
  5897: (124,),
  5898: (124,),
  5899: (124,),
  5949: (66,),
  5967: (277,),
  5970: (277,),
  6007: (-9, -8, -7),
  6017: (-11,),
  6045: (17,),
  6046: (17,),
  6047: (17,),
  6048: (17,),
  6049: (17,),
  6059: (-82,),
  6094: (-113,),
  6098: (-166,),
  6109: (-21,),
  6113: (-29,),
  6114: (-54,),
  6116: (35, 82),
  6143: (-92,),
  6160: (104,),
  6172: (-58,),
  6173: (-61,),
  6174: (-67,),
  6184: (-70,),
  6186: (78,),
  6192: (-118, -81, -80),
  6226: (82, 118),
  6248: (-104,),
  6283: (-187,),
  6285: (-219,),
  6286: (-242,),
  6287: (-245,),
  6309: (284,),
  6315: (-235, -48),
  6316: (-3,),
  6318: (-40,),
  6329: (126,),
  6331: (-143,),
  6348: (-156,),
  6353: (-115,),
  6354: (-148, -146),
  6371: (-262,),
  6396: (-87, -86),
  6399: (87,),
  6402: (130,),
  6403: (130,),
  6404: (130,),
  6405: (130,),
  6406: (130,),
  6421: (-183,),
  6425: (212,),
  6463: (2,),
  6471: (80,),
  6500: (114,),
  6507: (-61,),
  6508: (3,),
  6511: (3,),
  6517: (3,),
  6520: (3,),
  6536: (-61,),
  6543: (61,),
  6552: (-280, -113, -79),
  6624: (-44,),
  6630: (49,),
  6644: (69,),
  6656: (73,),
  6657: (73,),
  6658: (73,),
  6665: (228,),
  6707: (100,),
  6745: (167,),
  6765: (207,),
  6786: (218,),
  6800: (-223,),
  6801: (-233, -232, -231, -230, -229, -228, -227, -226, -225),
  6802: (-258,),
  6883: (89,),
  6920: (137,),
  6921: (137,),
  6922: (137,),
  6923: (137,),
  6924: (137,),
  6925: (137,),
  6927: (-137,),
  6928: (-156,),
  6940: (-164,),
  6944: (-164, -137),
  6979: (156,),
  7023: (-280,),
  7027: (282,),
  7039: (-110,),
  7073: (-280,),
  7103: (267,),
  7104: (-267,),
  7113: (-172, -149),
  7114: (-172, -149),
  7115: (-172, -149),
  7116: (-172, -149),
  7117: (-172, -149),
  7118: (-172, -149),
  7119: (-172, -149),
  7123: (-151,),
  7124: (-151,),
  7125: (-151,),
  7126: (-151,),
  7127: (-151,),
  7128: (-151,),
  7129: (-151,),
  7130: (-151,),
  7131: (-151,),
  7144: (-255,),
  7155: (-60,),
  7156: (9,),
  7181: (-233, -232, -231, -230, -229, -228, -227, -226, -225),
  7184: (-49,),
  7186: (159,),
  7215: (54,),
  7224: (-95, -94),
  7237: (-233, -232, -231, -230, -229, -228, -227, -226, -225),
  7262: (283,),
  7361: (118,),
  7366: (-47,),
  7431: (35,),
  7492: (50,),
  7493: (205,),
  7524: (21,),
  7565: (169,),
  7566: (169,),
  7567: (169,),
  7568: (169,),
  7581: (-48,),
  7583: (-50,),
  7585: (50,),
  7588: (177,),
  7607: (107,),
  7610: (144,),
  7612: (76,),
  7613: (76,),
  7652: (144,),
  7653: (144,),
  7654: (144,),
  7667: (170,),
  7668: (170,),
  7669: (170,),
  7670: (170,),
  7695: (232,),
  7704: (258,),
  7727: (137,),
  7734: (143,),
  7743: (147,),
  7744: (147,),
  7745: (147,),
  7746: (147,),
  7747: (147,),
  7753: (157,),
  7768: (146,),
  7769: (146,),
  7770: (146,),
  7771: (146,),
  7772: (146,),
  7812: (-117,),
  7821: (-42,),
  7828: (-82, 82, 175),
  7829: (82, 175),
  7883: (82,),
  7886: (-98,),
  7901: (108,),
  7904: (107,),
  7908: (-146,),
  7913: (147,),
  7965: (-10,),
  7966: (-17,),
  7967: (-17,),
  7969: (-37,),
  7970: (48,),
  7997: (99,),
  8015: (145,),
  8032: (-77,),
  8034: (-117, -111, -110),
  8037: (-14, 50),
  8089: (-175,),
  8108: (35,),
  8114: (-232,),
  8158: (-247,),
  8169: (-108, -107),
  8176: (-232,),
  8187: (-17, 17, 47),
  8211: (157,),
  8212: (157,),
  8228: (215,),
  8230: (-234,),
  8271: (160,),
  8310: (50,),
  8341: (-198,),
  8350: (-160,),
  8392: (111,),
  8395: (235,),
  8396: (235,),
  8397: (235,),
  8398: (235,),
  8400: (-235,),
  8456: (173,),
  8492: (168,),
  8493: (168,),
  8494: (168,),
  8495: (-168,),
  8501: (145,),
  8502: (145,),
  8503: (145,),
  8504: (145,),
  8507: (-37,),
  8523: (32,),
  8536: (35,),
  8544: (36,),
  8598: (145,),
  8600: (-114,),
  8601: (145,),
  8604: (-145,),
  8611: (-168, -145),
  8612: (-168,),
  8624: (168,),
  8651: (160,),
  8652: (160,),
  8653: (160,),
  8654: (160,),
  8677: (-46,),
  8683: (-119, -118),
  8753: (47,),
  8776: (-236, -50),
  8779: (94,),
  8780: (95,),
  8833: (169,),
  8904: (144,),
  8945: (49,),
  8946: (49,),
  8949: (146,),
  9001: (50,),
  9014: (171,),
  9015: (171,),
  9016: (171,),
  9017: (171,),
  9056: (-56,),
  9060: (169,),
  9082: (-79,),
  9085: (-89, -88),
  9090: (-90,),
  9094: (104,),
  9111: (-117, -111, -110),
  9159: (144, 169),
  9160: (144, 169),
  9161: (144, 169),
  9162: (144, 169),
  9163: (144, 169),
  9245: (-144,),
  9246: (-144,),
  9247: (-144,),
  9248: (-144,),
  9326: (163,),
  9327: (163,),
  9328: (163,),
  9329: (163,),
  9330: (163,),
  9456: (241,),
  9461: (245,),
  9520: (-263,),
  9581: (167,),
  9598: (-22,),
  9604: (-263,),
  9618: (-13,),
  9620: (-235,),
  9623: (-62,),
  9625: (-97, -92),
  9627: (-97,),
  9665: (-169,),
  9666: (-169,),
  9667: (-169,),
  9668: (-169,),
  9672: (-191,),
  9678: (18,),
  9696: (185,),
  9737: (-99,),
  9743: (-120,),
  9745: (128,),
  9756: (-178,),
  9796: (-206,),
  9846: (-74,),
  9848: (171,),
  9898: (62,),
  9906: (34,),
  9927: (-111, -110),
  9928: (29,),
  9942: (-162,),
  9944: (183,),
  9957: (-281, -280, -60),
  9985: (-274,),
  10049: (187,),
  10055: (187,),
  10056: (187,),
  10057: (187,),
  10058: (187,),
  10084: (36,),
  10085: (36,),
  10102: (-198,),
  10103: (60,),
  10125: (-261, -171),
  10126: (-281, -280, -261, -171),
  10144: (275,),
  10153: (-81, -80),
  10171: (254,),
  10221: (82, 113),
  10224: (85,),
  10237: (-175,),
  10238: (130,),
  10239: (130,),
  10251: (120,),
  10253: (130,),
  10254: (130,),
  10266: (161,),
  10267: (161,),
  10268: (161,),
  10269: (161,),
  10270: (161,),
  10271: (161,),
  10359: (-29,),
  10370: (77,),
  10408: (259, 281),
  10411: (-67, -66, 171, 200, 282),
  10458: (-254,),
  10469: (-113,),
  10475: (281,),
  10512: (-174,),
  10513: (200, 282),
  10538: (14,),
  10618: (184,),
  10674: (59,),
  10713: (175,),
  10714: (175,),
  10769: (-273,),
  10773: (-209, -208, -207, -206, -111, -110),
  10776: (217,),
  10779: (-217,),
  10788: (270,),
  10868: (150,),
  10915: (-14,),
  10964: (-122,),
  10968: (-123, -122),
  10987: (-163,),
  11008: (265,),
  11046: (53,),
  11067: (163,),
  11068: (163,),
  11182: (47,),
  11187: (-72,),
  11195: (85,),
  11199: (85,),
  11217: (86,),
  11254: (173,),
  11335: (-222,),
  11347: (148,),
  11348: (148,),
  11349: (148,),
  11350: (148,),
  11351: (148,),
  11373: (-233, -232, -231, -230, -229, -228, -227, -226, -225),
  11383: (-148,),
  11407: (148,),
  11452: (-148,),
  11453: (-148,),
  11454: (-148,),
  11455: (-148,),
  11456: (-148,),
  11457: (-148,),
  11526: (-257,),
  11534: (84,),
  11546: (-159,),
  11548: (140,),
  11549: (140,),
  11550: (140,),
  11551: (140,),
  11552: (140,),
  11553: (140,),
  11568: (140,),
  11569: (140,),
  11570: (140,),
  11571: (140,),
  11572: (140,),
  11573: (140,),
  11574: (-141,),
  11591: (-256, -126),
  11592: (94, 95),
  11620: (-140,),
  11626: (139,),
  11638: (-84,),
  11644: (-140,),
  11678: (-256, -142),
  11689: (257,),
  11696: (-68, -38, 256),
  11738: (-141,),
  11759: (170,),
  11760: (170,),
  11775: (-176, -142),
  11782: (-67,),
  11802: (-279,),
  11822: (266,),
  11831: (-266,),
  11844: (10,),
  11845: (10,),
  11846: (10,),
  11847: (10,),
  11848: (10,),
  11849: (10,),
  11882: (-177,),
  11886: (-236, -224),
  11934: (234,),
  11942: (-236,),
  11955: (-216,),
  12040: (-236,),
  12042: (-236,),
  12048: (-236,),
  12051: (-262,),
  12085: (-224,),
  12086: (-236,),
  12094: (-236,),
  12101: (-279, -111, -110, -91),
  12201: (42,),
  12223: (75,),
  12269: (-136,),
  12277: (-210, -203),
  12291: (-194,),
  12300: (-147,),
  12421: (-161,),
  12440: (210,),
  12441: (210,),
  12442: (210,),
  12443: (210,),
  12444: (210,),
  12621: (-281, -280, -231, -228, -213, -212, -60),
  12633: (-63,),
  12690: (-138,),
  12797: (-231,),
  12840: (25,),
  12842: (24,),
  12857: (27,),
  12858: (-30,),
  12868: (33,),
  12869: (33,),
  12898: (180,),
  12900: (182,),
  12905: (238,),
  12928: (49,),
  12930: (198,),
  12951: (181,),
  12954: (52,),
  12955: (52,),
  12956: (52,),
  12957: (52,),
  12966: (55,),
  12967: (55,),
  12968: (55,),
  12983: (68,),
  12990: (71,),
  12998: (80,),
  13012: (199,),
  13029: (180,),
  13048: (90,),
  13076: (96,),
  13250: (172,),
  13260: (180,),
  13261: (180,),
  13262: (180,),
  13286: (184,),
  13321: (178,),
  13343: (186,),
  13344: (186,),
  13345: (186,),
  13346: (186,),
  13351: (186,),
  13369: (188,),
  13419: (189,),
  13434: (194,),
  13461: (201,),
  13478: (220,),
  13480: (221,),
  13483: (-231,),
  13502: (238,),
  13508: (-242,),
  13515: (53,),
  13655: (206,),
  13824: (209,),
  13879: (209,),
  13880: (209,),
  13881: (209,),
  13882: (209,),
  13883: (209,),
  13884: (209,),
  14070: (208,),
  14097: (248,),
  14268: (215, 218),
  14275: (-175, -98),
  14286: (64,),
  14287: (-192,),
  14290: (-91,),
  14299: (-220,),
  14304: (-209, -207),
  14322: (-91,),
  14338: (215,),
  14364: (-60,),
  14418: (-207,),
  14439: (-254,),
  14453: (-278,),
  14502: (-207,),
  14503: (232,),
  14504: (-75, -72),
  14565: (-179,),
  14572: (-112,),
  14574: (-217,),
  14582: (-127,),
  14584: (179,),
  14607: (217,),
  14614: (-192,),
  14626: (-180,),
  14658: (17,),
  14684: (38,),
  14703: (-38,),
  14719: (-118,),
  14736: (-192, 178),
  14752: (-180,),
  14766: (-178,),
  14806: (-193,),
  14826: (215,),
  14847: (-120, -103, -102),
  14854: (42,),
  14858: (-168, -148, -146),
  14943: (-252,),
  14955: (39, 41),
  14958: (-205,),
  14996: (41,),
  15000: (35, 36),
  15010: (-230, -229),
  15043: (-228, -227),
  15055: (12, 19),
  15063: (83,),
  15090: (12,),
  15091: (12,),
  15092: (12,),
  15093: (12,),
  15122: (-108, -107),
  15153: (-281,),
  15234: (-271, -270),
  15240: (-211,),
  15241: (-203,),
  15258: (86,),
  15284: (117,),
  15303: (-111, -110),
  15412: (-57,),
  15413: (-76,),
  15458: (-178,),
  15508: (-178, 183),
  15526: (-178,),
  15530: (-192,),
  15559: (-178,),
  15588: (-101, -100),
  15589: (-75,),
  15607: (-13,),
  15630: (167,),
  15631: (167,),
  15632: (167,),
  15634: (-277, -276),
  15636: (-239, -238, -237),
  15641: (-249,),
  15681: (-166,),
  15682: (-25, -24),
  15709: (31,),
  15718: (184,),
  15719: (184,),
  15720: (184,),
  15722: (184, 187),
  15723: (184, 187),
  15724: (184, 187),
  15725: (184, 187),
  15755: (-167,),
  15793: (-196,),
  15802: (-264,),
  15811: (77,),
  15837: (-64,),
  15845: (-233, -232, -229, -228, -227, -226, -225),
  15892: (16,),
  15899: (-274, -271, -270),
  15919: (34,),
  15920: (34,),
  15922: (-106, -105, -40),
  15944: (103,),
  15964: (-46,),
  15975: (-206,),
  16028: (-260, -259, -120),
  16030: (143,),
  16048: (282,),
  16049: (-118, -113),
  16076: (-13,),
  16077: (14,),
  16078: (14,),
  16122: (14,),
  16123: (14,),
  16151: (-91,),
  16157: (-137,),
  16158: (-137,),
  16163: (-137,),
  16268: (-63,),
  16297: (63,),
  16303: (-233,),
  16305: (-63,),
  16306: (-63,),
  16308: (-63,),
  16311: (-63,),
  16317: (-284,),
  16318: (-233,),
  16319: (-233, -209, -208, -207, -206, -60),
  16329: (15,),
  16330: (15,),
  16396: (-229,),
  16459: (-15,),
  16525: (198,),
  16544: (-265,),
  16548: (-106, -105),
  16561: (-20,),
  16575: (-182, -181),
  16579: (-218,),
  16586: (-192, 192),
  16611: (-117,),
  16612: (20,),
  16706: (119,),
  16709: (118,),
  16711: (119,),
  16746: (118,),
  16768: (-163,),
  16781: (-261,),
  16786: (181,),
  16802: (264,),
  16815: (272,),
  16816: (272,),
  16848: (-93, -92),
  16889: (124,),
  16899: (-275,),
  16900: (-197,),
  16914: (-127,),
  16926: (-159,),
  16937: (107,),
  16966: (21,),
  16967: (21,),
  17098: (-181, 215),
  17119: (184,),
  17154: (-156, 17),
  17173: (156,),
  17180: (-87, -86),
  17191: (156,),
  17194: (156,),
  17200: (164,),
  17233: (166,),
  17267: (-25, -24),
  17339: (-181, 188),
  17354: (-201,),
  17371: (17,),
  17417: (-177, -65),
  17440: (-233, -91),
  17548: (284,),
  17620: (17,),
  17635: (256,),
  17636: (176,),
  17637: (176,),
  17638: (176,),
  17639: (176,),
  17643: (256,),
  17648: (-17,),
  17668: (-235,),
  17679: (-173,),
  17681: (-173,),
  17696: (41,),
  17711: (-249,),
  17713: (-18,),
  17786: (-91,),
  17880: (178,),
  18096: (-281, -280, -175),
  18202: (-103, -102),
  18203: (-51,),
  18221: (-60, -57),
  18228: (-202,),
  18300: (-275, -274, -270, -269),
  18301: (22,),
  18328: (-284,),
  18331: (-133,),
  18333: (-159, -157),
  18351: (-152,),
  18352: (-152,),
  18353: (-152,),
  18414: (26,),
  18415: (28,),
  18438: (-28, -27, -26, -25, -24),
  18439: (-28, -26, -25, -24),
  18489: (-27,),
  18490: (-28,),
  18495: (-183, 177),
  18519: (211,),
  18525: (-280,),
  18541: (-201,),
  18586: (-192,),
  18601: (30,),
  18642: (-95, -94, -93, -92),
  18665: (-32,),
  18713: (35,),
  18714: (35,),
  18765: (212,),
  18791: (-213,),
  18844: (161,),
  18861: (161,),
  18862: (161,),
  18902: (271,),
  18914: (35,),
  18915: (35,),
  18948: (35,),
  18949: (35,),
  18950: (35,),
  18963: (-178,),
  18997: (-281, -280, -60),
  19033: (-209, -208, -206),
  19034: (258,),
  19048: (-51,),
  19067: (-51,),
  19081: (-51,),
  19118: (-230,),
  19236: (-67,),
  19243: (59,),
  19269: (109,),
  19286: (-110,),
  19289: (-41,),
  19411: (-43,),
  19423: (-91,),
  19425: (107, 108),
  19730: (-120,),
  19764: (-48,),
  19850: (-150,),
  19883: (-235,),
  19901: (-197,),
  20123: (218,),
  20132: (243,),
  20136: (243,),
  20150: (-260, -259),
  20204: (57,),
  20228: (143,),
  20262: (171, 200),
  20263: (171, 282),
  20300: (171, 200),
  20420: (-152,),
  20421: (-83,),
  20422: (-83,),
  20475: (-182,),
  20587: (-237,),
  20631: (56,),
  20632: (56,),
  20633: (56,),
  20634: (56,),
  20635: (56,),
  20636: (56,),
  20642: (56,),
  20677: (58,),
  20710: (-76, -58),
  20778: (-59,),
  20785: (65,),
  20819: (67,),
  21209: (177,),
  21235: (-172,),
  21236: (-172,),
  21237: (-172,),
  21238: (-172,),
  21248: (203,),
  21296: (193,),
  21346: (-236, -224),
  21375: (-66,),
  21412: (-68,),
  21434: (-151,),
  21458: (-210,),
  21504: (74,),
  21505: (74,),
  21506: (74,),
  21522: (72,),
  21553: (72,),
  21603: (72,),
  21604: (72,),
  21767: (-73,),
  21768: (74,),
  21785: (-202,),
  21795: (-108, -107, -98, -87, -86),
  21817: (74,),
  21896: (76,),
  21897: (76,),
  21898: (76,),
  21922: (-280,),
  21958: (77,),
  21974: (77,),
  22048: (-128,),
  22101: (81,),
  22202: (83,),
  22232: (177,),
  22237: (177,),
  22239: (177,),
  22245: (84,),
  22279: (135,),
  22280: (135,),
  22281: (135,),
  22297: (-114,),
  22455: (-133, -128),
  22493: (-95, -94, -93),
  22590: (141,),
  22591: (141,),
  22592: (141,),
  22619: (-140, -139),
  22639: (142, 256),
  22640: (-96,),
  22666: (98,),
  22732: (-270,),
  22757: (-103, -102, -101, -100, -98),
  22846: (101,),
  22969: (-260, -259, -106, -105),
  22971: (-279,),
  22974: (177,),
  23014: (-107,),
  23021: (-240,),
  23027: (-219,),
  23128: (112,),
  23189: (-205,),
  23190: (-205,),
  23192: (-205,),
  23209: (-207,),
  23281: (117,),
  23315: (117,),
  23395: (121,),
  23396: (121,),
  23397: (121,),
  23398: (121,),
  23439: (-158,),
  23535: (124,),
  23601: (256,),
  23608: (127,),
  23609: (127,),
  23610: (127,),
  23618: (128,),
  23619: (128,),
  23620: (128,),
  23621: (128,),
  23622: (128,),
  23623: (128,),
  23624: (128,),
  23625: (128,),
  23667: (161,),
  23671: (161,),
  23696: (132,),
  23764: (-135,),
  23784: (156,),
  23858: (-138,),
  23859: (-138,),
  23860: (-138,),
  23941: (-283,),
  23953: (-281,),
  23967: (142,),
  23971: (143,),
  23980: (143,),
  23997: (143,),
  24015: (-150, -143),
  24158: (-245,),
  24159: (-170, -146),
  24160: (-170, -146),
  24161: (-170, -146),
  24162: (-170, -146),
  24163: (-170, -146),
  24164: (-170, -146),
  24165: (-170, -146),
  24166: (-170, -146),
  24167: (-170, -146),
  24223: (-148,),
  24224: (-148,),
  24257: (-149,),
  24267: (-149,),
  24268: (-149,),
  24269: (-149,),
  24270: (-149,),
  24271: (-149,),
  24272: (-149,),
  24301: (-151, -150, -149),
  24339: (150,),
  24345: (-172,),
  24346: (-172,),
  24373: (-151,),
  24508: (155,),
  24509: (155,),
  24510: (155,),
  24511: (155,),
  24512: (155,),
  24513: (155,),
  24514: (155,),
  24515: (155,),
  24516: (155,),
  24518: (155,),
  24531: (-208, -206),
  24586: (156,),
  24628: (-159,),
  24629: (-159,),
  24630: (-159,),
  24645: (163,),
  24754: (-168,),
  24815: (171, 200, 282),
  24817: (-260, -259),
  24946: (-175,),
  24948: (176,),
  24978: (194,),
  25257: (190,),
  25258: (190,),
  25259: (190,),
  25308: (187,),
  25343: (-188,),
  25590: (-199,),
  25609: (201,),
  25623: (213,),
  25651: (-213, -212, -201),
  25652: (-213, -212, -201),
  25675: (-233, -232, -231, -230, -229, -228, -227, -226, -225),
  25715: (-253, -232),
  25716: (-241,),
  25719: (-243,),
  25816: (203,),
  25884: (-205,),
  26040: (-212,),
  26255: (-230, -229, -227),
  26546: (-238,),
  26571: (-239,),
  26628: (240,),
  26717: (241,),
  27074: (-271,),
  27165: (252,),
  27341: (-255,),
  27344: (256,),
  27485: (261,),
  27582: (263,),
  27650: (-282, -281, -260, -259),
  27870: (264,),
  27897: (265,),
  28053: (-275, -274, -272, -271, -270),
  28145: (282,),
  28298: (279,),
  28370: (-280,),
  28388: (-281, -280),
  28409: (-282,),
  28468: (284,),
}
VETOES = {
  0: frozenset(('if', 'to', 'when', 'whether', )),
  1312: frozenset(('know', 'late', )),
  1518: frozenset(('me', 'time', 'us', )),
  1653: frozenset(('are', 'have', )),
  2790: frozenset(('it', 'that', 'this', )),
  3030: frozenset(('as', 'back', 'if', 'once', 'that', 'when', )),
  3648: frozenset(('apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'mar', 'march', 'may', 'nov', 'november', 'oct', 'october', 'sep', 'sept', 'september', )),
  3912: frozenset(('someone', 'you', )),
  4062: frozenset(('apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'mar', 'march', 'may', 'nov', 'november', 'oct', 'october', 'sep', 'sept', 'september', )),
  4081: frozenset(('$', '?', 'access', 'afford', 'barely', 'be', 'believe', 'care', 'cry', 'download', 'even', 'feel', 'finally', 'find', 'get', 'go', 'hardly', 'have', 'hear', 'imagine', 'kill', 'kindly', 'know', 'load', 'log', 'never', 'no', 'not', 'notice', 'only', 'open', 'please', 'possibly', 'reach', 'read', 'really', 'recall', 'remember', 'say', 'scream', 'see', 'sense', 'sleep', 'sue', 'tell', 'think', 'understand', 'wait', )),
  4469: frozenset(('any', 'more', 'no', 'not', )),
  4594: frozenset(('per', 'percent', )),
  5191: frozenset(('if', 'is', 'may', 'when', 'you', )),
  5275: frozenset(('apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'mar', 'march', 'may', 'nov', 'november', 'oct', 'october', 'sep', 'sept', 'september', )),
  5348: frozenset(('about', 'are', 'on', 'say', 'saying', 'that', 'were', )),
  5714: frozenset(('about', 'after', 'because', 'considering', 'given', 'here', 'on', 'over', 'regarding', 'since', 'that', 'when', 'with', )),
  5809: frozenset(('and', 'anyway', 'for', 'to', )),
  6463: frozenset(('i', )),
  6786: frozenset(('is', 'of', 'was', )),
  7186: frozenset(('to', )),
  8228: frozenset(('on', 'once', 'until', 'when', 'with', )),
  8395: frozenset(('a', 'care', 'it', 'time', 'to', 'you', )),
  8456: frozenset((',', 'are', 'can', 'have', 'when', 'will', )),
  8536: frozenset(('goodbye', 'no', 'yes', )),
  8624: frozenset(('#amount', '#number', 'a', 'all', 'an', 'another', 'any', 'at', 'both', 'enough', 'everything', 'four', 'her', 'his', 'it', 'more', 'my', 'news', 'no', 'one', 'plenty', 'proofs', 'results', 'room', 'some', 'something', 'that', 'the', 'their', 'them', 'these', 'this', 'three', 'time', 'to', 'two', 'version', 'your', )),
  9001: frozenset(('be', 'do', 'give', 'know', 'pay', 'read', 'see', 'send', 'stop', 'tell', 'understand', )),
  9456: frozenset(('about', 'for', 'with', )),
  9906: frozenset(('slot', 'zone', )),
  10915: frozenset(('would', )),
  11254: frozenset(('if', 'whether', )),
  11934: frozenset(('hear', 'pay', 'read', 'ring', 'talk', 'tell', 'walk', )),
  12201: frozenset(('about', 'for', 'with', )),
  12857: frozenset(('and', 'app', 'at', 'file', 'format', 'has', 'have', 'in', 'of', 'or', 'says', 'the', 'website', 'will', )),
  12928: frozenset(('customers', 'her', 'him', 'nobody', 'our', 'the', 'them', 'us', 'users', 'you', 'your', )),
  12930: frozenset(('but', )),
  12990: frozenset(('anniversary', 'birthday', 'ending', 'for', 'hour', 'new', 'news', 'to', 'weekend', 'with', )),
  13029: frozenset((',', 'is', 'was', )),
  13260: frozenset(('is', 'was', )),
  13261: frozenset(('is', 'was', )),
  13262: frozenset(('is', 'was', )),
  13286: frozenset(('all', 'i', 'it', 'my', 'no', 'yes', )),
  13480: frozenset(('for', 'of', 'with', )),
  13515: frozenset(('?', 'anymore', 'enough', 'great', 'out', 'properly', 'so', 'too', 'well', )),
  14607: frozenset(('you', )),
  14854: frozenset(('insurance', 'size', )),
  15284: frozenset(('clear', 'in', 'not', 'on', 'that', 'up', 'what', 'your', )),
  15559: frozenset(('are', 'did', 'do', 'it', 'that', 'the', 'this', 'would', )),
  15607: frozenset(('of', )),
  15964: frozenset(('better', 'without', )),
  16076: frozenset(('?', )),
  16163: frozenset(('and', 'in', 'on', 'with', 'you', )),
  16889: frozenset(('for', 'to', )),
  17119: frozenset(('me', 'to', 'us', )),
  17173: frozenset(('for', 'god', 'goodness', 'heavens', 'to', )),
  17548: frozenset(('at', 'by', 'days', 'hours', 'in', 'min', 'minutes', 'on', 'weeks', )),
  17648: frozenset(('better', 'else', )),
  17696: frozenset(('know', 'late', )),
  17711: frozenset(('me', 'us', )),
  17880: frozenset(('expect', )),
  18301: frozenset(('by', 'call', 'meeting', 'of', 'round', 'session', )),
  18963: frozenset(('of', )),
  19243: frozenset(('afternoon', 'day', 'days', 'evening', 'evenings', 'half', 'hour', 'hours', 'hrs', 'minutes', 'month', 'months', 'morning', 'mornings', 'nights', 'week', 'weekend', 'weeks', )),
  20123: frozenset(('that', 'to', )),
  20136: frozenset(('to', )),
  20228: frozenset(('to', )),
  20785: frozenset(('when', )),
  21209: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'time', )),
  21553: frozenset(('or', )),
  21768: frozenset(('#number', 'asking', 'fri', 'friday', 'hearing', 'mon', 'monday', 'next', 'sat', 'saturday', 'sun', 'sunday', 'then', 'thu', 'thurs', 'thursday', 'tomorrow', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', 'your', )),
  21817: frozenset(('for', 'with', )),
  21958: frozenset(('accent', 'afternoon', 'apostrophe', 'banner', 'birthday', 'blip', 'blog', 'border', 'brochure', 'bug', 'bullet', 'business', 'button', 'caption', 'color', 'colors', 'colour', 'colours', 'comma', 'cookie', 'couple', 'date', 'day', 'deadline', 'delay', 'delays', 'detail', 'details', 'dot', 'few', 'flyer', 'font', 'fonts', 'footer', 'formality', 'full', 'glitch', 'gradient', 'header', 'heading', 'headline', 'hiccup', 'hiccups', 'hour', 'hyphen', 'icon', 'invoice', 'leaflet', 'letter', 'logo', 'margin', 'margins', 'menu', 'misunderstanding', 'mix', 'mixup', 'morning', 'newsletter', 'opinion', 'photo', 'photos', 'picture', 'pictures', 'pixel', 'pixels', 'podcast', 'pop', 'post', 'poster', 'semicolon', 'setback', 'shade', 'shadow', 'slide', 'spelling', 'subject', 'technicality', 'thumbnail', 'tweet', 'typeface', 'typo', 'typos', 'web', 'webpage', 'website', 'weekend', )),
  22232: frozenset(('than', )),
  22237: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'size', 'time', )),
  22245: frozenset(('confusing', 'not', 'unclear', )),
  22974: frozenset(('it', )),
  23315: frozenset(('not', )),
  23971: frozenset(('handling', 'log', 'logs', 'message', 'messages', 'rate', 'reports', )),
  23980: frozenset(('at', 'for', 'in', 'now', 'to', )),
  23997: frozenset(('ends', 'is', 'to', )),
  24339: frozenset(('to', )),
  24518: frozenset(('to', )),
  24586: frozenset(('for', 'to', )),
  24645: frozenset(('can', 'do', 'may', 'will', )),
  24754: frozenset(('got', 'gotten', 'had', 'heard', 'received', )),
  24817: frozenset(('charge', )),
  24948: frozenset(('any', 'asking', )),
  24978: frozenset(('2day', '2moro', 'fri', 'friday', 'mon', 'monday', 'saturday', 'sunday', 'thu', 'thur', 'thurs', 'thursday', 'tmr', 'tmrw', 'today', 'tomoro', 'tomorow', 'tomorrow', 'tonight', 'tonite', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', )),
  26628: frozenset(('back', 'button', 'center', 'centre', 'it', 'list', 'log', 'number', 'option', 'out', 'sheet', 'sheets', 'time', 'to', )),
  26717: frozenset(('address', 'editor', 'effect', 'number', 'version', )),
  27165: frozenset(('bus', 'call', 'line', 'phone', 'road', 'site', 'train', 'way', 'zoom', )),
  27341: frozenset(('mayb', 'maybe', 'perhaps', 'possibly', 'potentially', 'prehaps', 'somehow', )),
  27582: frozenset(('off', )),
  27870: frozenset(('for', 'to', )),
  28298: frozenset(('he', 'is', 'she', 'that', 'you', )),
  28468: frozenset(('chance', 'days', 'hours', 'in', 'min', 'minutes', 'one', 'pages', 'times', 'weeks', )),
}
START = {
  '!': b' !! >18601;',
  '"': b' " >17726;',
  '#': b' #amount >28506,21434; #number >28510,18300; #shout >28514,18415;',
  ',': b' , >28517;',
  '-': b' - >28518;',
  '1': b' 1 >18290;',
  '2': b' 2 >6792;',
  '3': b' 3 >6792;',
  '5': b' 5 >18320; 50 >28519;',
  ':': b' : >10769,25010;',
  '<': b' < >28520;',
  '?': b' ? >2172,22074;',
  '^': b' ^ >28523;',
  'a': b" a >28531,18489,18490; aback abandoned aggravated agitated alarmed apprehensive >6280; able >19837; about >28534; above >28536; absolute >12711; absolutely >28537,6113,12858; absurd >16559; accept >28538; acceptable alright >25431; accepted >28539,15682; accidentally >28155; according >19467; account >28550; acknowledge >28551; act >15859; action >26039; actions >6445; adapt >28552; add >28555; added >20763; adding >28562; additional >7123,20357; additions >21612; address >18489,22957,25716; adds >28563; adidas adobe >18439,18489; adjust >28564; adjustments >20460; admire >28571; admit >28572; advance >28573,20778; advertise avoid >10567; advice >28578; advise >28584; afraid >28585,985,8032; after >28586,18489; afternoon >28595; afterwards >27993; again >28602,2172; against >28611; agenda >28612,18439,18489; aggravating alarming >28613; ago >6287; agree >28614,18438; agreed >28615,2172,21767,25675; agreement >28624; ah >28627; aim >28628; airport app >23173; alarm >22839; album >19527; all >28629,18489; allah >19492; allow >28631; almost approximately >21569; already >28632; also >28638; alter >28645; alternative alternatives approach >26080; alternatively >26144; altogether >21908; always >28646,2172; am >28650,18489,18490; amateur >16356; amateurs >644; amazing >28652,6113,12858,15682,18438; amend >28653; amended >28662; amount >28671; an >28672; and >28674,18489,18490; angry >28676; annoyed >28677; annoying awkward >28678; annoys >11032; another >28679; answer >28684; answered >18493; anxious >6280,8032; any >28692,2165,18489; anybody >28697; anyone >28698; anything >28699; anytime >28702; apologies >28703,6113,6624,12858,22639; apologise apologises apologising >24952; apologize >28709,6113,22297,23601; apologizing >28713,23601; apology >28717,27344; appear >28177; appears >28721; appoint assign >23285; appointment >27174; appreciate >28726,2413; appreciated >23853; approval >28519; approved >2172,20675; apr aug autumn >6670; april august >28727; are >28728,18489; aren't >17617; arguing >22213; around >28732; arrange >28733; arrived >28736,1872; arrives >21682; article >21895; artwork >28737; as >28739,18489; asap >7103; ashamed >28744; ask >28745; asked >28753,7023; asking >28761; asks >7023; assume >28768; assumed >28772; assuming >28773; at >28778,18489; ate >28781; attached >28782,27074; attaching >24356; attention >15222,18439,18489; audience >22349; audio >24299; available >28783; aware >10530; away >28788,9627; awesome >28539,6113,12858,15682,18438; awful >28789; awfully >17222;",
  'b': b' back >28790; backup backups bookings >24524; bad >28791; baffled betrayed bitter blindsided bummed >6280; balance >28792; ball balls >28167; bank >28798; banner >22100; barely >28799; basic >28800; be >28801,18489; bear >26903; beautiful >28539,6113,12858,15682,18438; because >28804,6552,7023,16781; become >21730; becomes >28810; been >28812; beer >24021; before >28816,16318,18489; beg begging >28822; begin >28823; begins >28824; behave >15859; behind >28827; being >27394; believe >28828; believed >28772; below >28829; best >28830,6113,12858,15682; better >28834,6113,12858; beyond >28843; big >28844; bigger >10946; bill >28845; billed >28851; bin >27641; birthday >6113,12858,18438; bit >28852; bite >16956; blame >28855; blip >28859; block >28860; blocked >7318; blocks >21370; blow blowing blown >22197; blurry >18288; bonus >3334; boo >17613; book >28861; booked >28865; both >28866,18489; bother bothering >22398; bothered >28677; bothers >28867; bottleneck >28868; boxes >19527; brand >18476; brave >19618; bravo >17233,28875,15682; breakfast >27011; breath >21953; brief >28878; brilliant >28881,6113,12858,15682; bring >28882; broke >16211; broken >28889; browser >23273; budget >28891,18439,18489; budgeted >21901; bug >28892; bugs >28894; build >24299; builder >28895; bummer >28613; bunch >28896; burned burnt >28897; burns >28781; bus >22848; busy >28898,9627; but >28902,2172,18489; button >17716; buys >20763; by >28903,18489,20778; bye >12858;',
  'c': b' cache >23273; cake >19527; call >28907,16318; called >28916,4985,14943; calling >28920; calls >28921; calm >28922; came >28923,2437,15641,16318,26040; camera >18476; can >28926,6172,15413,18489,25652; cancel >27641; canceled cancelled >18464; cancellation >28933; cannot >28934; canon conditions confidential >18439,18489; cant >16785; capped >20313; care >23104; careless clumsy >6281; carpenter >23373; carry >28938,2437; case >28939; catch >28940; caught >22899; caused causes causing >23547; cautious cheated conflicted cornered crushed >6280; certain >28941; chance >27889; change >28942; changes >28947; changing >28950; channel >27256; chaos >28868; chapter >28951; chapters >28954; charge >28955; charged >28851; charming >19620; chase >23242; chasing >6113; chat >28961; cheaper >21430; cheapest >14544; check >28967; checking >28968; cheer >10413; cheers >28969,6113,12858; childish >28973; chill >10419; choice >28974; choices >26080; choose >28975; christmas >6670,18438; circumstances >28978; circus >16360; city >19540; claim claims >24033; clause >28979; clean >24894; clear >28980,11638; clearly >19162; client >28982,18489; clients >28986; close >21573; clown >16357; clowns crooks >644; cob >7309; code >28989; coffee >28990; collaborating communicating >15651; colleague >21825; colleagues >28994; collect >2437; color colour >28996,1888,25719; column >17716; come >28997; comes >29004; coming >15603; comment criticism >28406; comments >23846; common >29007; community >29008; companies >15611; company >20036; compare >10567; compensate >29009; competent >16103; competitors >17934; complain >29016; complete >29017; completely >29018; compliment >22489; compliments >17609; compromise >29019; concede >28551; concept concepts >20460; concerned >29020; concerns confuses >11032; confident >26062; confirm >29021; confirmed >20675,21767; confused >28677; confusing >29022,11638; confusion >29023; congrats >5381,29027,6113,12858,15682,18438; congratulation >5381,24491; congratulations >5381,29028,6113,12858,15682,18438; connection >23371; consider >29033; considering >29034; consult >18943; consultation >3334; contact >29035; contains >19246; content >29036; continue >29037; continues >15836; contract >29043,2172,18439,18489; convenient >26767; conversation >29049; cool >6113,12858,21957; copies >24299; copy >29052; copyright >29053,18439,18489; correct >29057,26546; corrected >29064; correcting credited crediting >28662; correction >29065; corrections >29066; cost >29069; costing >20763; costs >29072; could >29075,4807,6172,15413,20778,25652; count >29084; counts >29087; couple >10961; courage >22154; courier >29088; course >10343; courtesy >7023,27650; cover >29091; covered >29092,1942; covers >29093; covid >18489,18490; craziest >16505; crazy >22784; credit >29094; crew >29095; cross >29097; crucial >19820; cry >17612; curious >29098; current >23349; customers >29099; cut >29100; cute >17646; cuts >21640;',
  'd': b' damage destroy >18101; dancing >28539,15682; danke >17173,24585; data >29101; date >29103; dated >29105; dates >28216; daunting demoralising demoralizing disconcerting discouraging disheartening dispiriting distressing draining dreadful >28613; day >29106; days >29112; deadline >29113,1872,15641,18439,18489,25719,26546; deadlines >29116; deal >29117,6113,12858; dealing >29121; death >22860; debate >22998; dec >6670; december >28727; decent >29122; decide >29123; decided >25587; decision >24728; deck >23941,24299; declined >18464; deepest >24922; deeply >16558; deflated desperate devastated disgruntled disheartened dismayed disrespected dissatisfied distressed distrustful doubtful drained dreading >6280; delay >29125; delayed >29132; delays >29133; delete draw >18082; deleted >22837; delighted >6113,12858,23418; deliver >29138,1872,2437,15641,20587,26546,26571; deliverables >18439,18489; delivered >29145,1872,15641,20587,26546,26571; delivery >29146,1872,15641,20587,26546,26571; demand >18471; deposit >29149; described >23553; deserve >29151; deserves >26916; design >29152,1888,25719; designed >985,24739; designer >18489; designers >15611; designs >24299; despite >29153; detail >29154; details >29155; devastating >18289; developer >28895; did >29156,1872,14943,16318,18791,26040; difference >29161; different >29164; difficult >29168,16076; dinner >29170; disappointed discouraged >28677; disappointing >28678; disappoints >11032; disaster >28868; discount >21430; discuss >29171; discussed >29180,14943; discussion >29186; disregard >27641; do >29187,18489; doable >29194; document drive >22806; does >29195,18489; dog >22831; done >29200; dont >29201; double >21687; down >29202; download >29203; draft >29207,1888,18439,18489,25719; drafts >29210; dragging >23571; drags >29211; drama >22213; dramatic >22219; drawing drawings >29152; drawn >24739; dreadfully >17222; dress >19527; drinks >24021; driver >23373; drivers >21825; drop >29216; dropped >29223,2437; drops >25600; dry >29224; due >29225,1872,16318; dumbest >16505; during >29226; dust >28017;',
  'e': b' each >29229,15043; eager >23423; eagerly excitement >9846; earlier >21430; early >19552; easier >29234; easiest >14544; easily >21569; easter >6670; easy >29238,985; eat >29239; eating >20763; eats >29240; edge enraged exasperated exhausted exposed >6280; edit >29241,18489; editor >29248; editors >21825; edits >29249; eg >22732; eight eleven >29250; eighteen >29252; either >18489,26142; electrician >28895; electricity >23349; else >8230,21829; email >29254,18489; embarrassed >29261; embarrassing exasperating exhausting >28613; enclosed >21915; end >29262; ended >28212; ending >20651; endless >27735; engaged >23257; enjoy >29265,6113,12858; enjoyed >15413; enough >29266; ensure >7061; entirely >29269; eod >29270; eow >7309; episode >24299; equals >19246; error >29271,22971; errors >29278; essential >19820; estimate >29280,18439,18489; estimated >21901; even >29283; evening >29286; evenings >20190; event >29292; every >29293,2165,15010,15043; everybody >29297; everyone >29298; everything >29299,2165; examples >23846; exceed exceeds >29302; excellent >29303; except >22477; exchange >2413,28141; excited >29304,6113,12858; exciting >6113,12858; excluded >18439,18489; excuse >29305; expect >29306,7023; expected >7023,12805; expecting >29310; expects >6378,7023; expense >27669; explain >29313; explained >19460; explaining >29320; export >29321; exposure >17609; express >29326; extra >29327,7123; extras >27992; extremely >16558; eyes >24307;',
  'f': b' fabric >1888; facing >22911; factory >23373; failure >29328; fair >29329; fallen fell >28165; falls >25600; families >21825; family >22854; fantastic >29330,6113,12858,15682; far >29331; fast >29332; faster >29333; fastest >14544; fault >29335,2172,22971; favor favour >7023; feature features >20460; feb >6670; february >28727; fed >29342; fee >29343,18439,18489; feedback >29349,28409; feel >29355; feeling >29360; feels >29363; fees >29365; felt >29366; few >29369; field >17716; fifteen fifty forty >29371; fifth fourth >29372; fighting fuss >22213; figure >29373; file >29374,1888; files >29379; fill >28645; film fitting >15869; final >29383,18439,18489; finally >18438; finals >24299; find >29384; finding >28118; finds >17817; fine >29385; fingers >16045; finish >29388,26546; finished >29391,26546; finishes >21682; firewall >23273; first >29392,11802,18489; fit >27984; five >29393; fix >29395,2437; fixed >29400; fixing >29401; flag >25726; flat >22777; flaw flaws >28859; flight >22848; floored frustrates >11032; focus >10567; folder >29402; followers >17934; following >29405; font >1888,22370,25719; footage >19527; for >29406,18489; forget >29409; forgive >29410; forgot >29414; format >1888,18476; fortunately >23162; forward >29417; found >29418; four >29419; fourteen >29252; frame >1888,25719; freaked fuming furious >6280; free >29420,18439,18489; freelancers >15611; fri >29424; friday >29429,18439,18489; fridays >25597; frightened >6280,8032; frightening >28613; frightfully >17222; from >29435,18489,18490; frozen >5460; frustrated >28677; frustrating >28678; fuck >16944; full >29439; fun >6113,12858; funds >28519; funny >17221; further >29440;',
  'g': b' gains >20763; galling gutting >28613; gang >16355; gap >29441; gather >24613; gave gives giving >23547; general golden >20032; generator >23173; generous >29442; gesture >7023,22489,27650; get >29443,18489,18490; gets >29448; getting >29449; gift >3334; give >29450; given >29458; glad >29467,1299,6113,6624,12858,15413,15682,19411; gladly >29476; glitch >29477; glitches >28859; gnaws >19689; go >29478; goal >27151; god >19492; goes >29485; going >16419; gone >27985; gonna >2737; good >29490,985; goodwill >7023,27650; google >10567; gorgeous >28539,6113,12858,15682; got >29495; gracious >29500; grand greater >22118; grant >29501; granted >29507; grateful >29508,1299; gratis >7027; great >29513,985,6113,12858,15682,18438; grow >15810; grown >19384; guard >6280,23941; guess >29517,19411; guessed >18248; guessing >7629; guests >29521; guilty >23996; gutted >6280;',
  'h': b' had >29522,1872,14943,15641,16318,18791; haha >6113,12858; half >29528; hand >29531; handed >15836; handle >26601; handoff handover >15869; hang >2437,26910; hanging heartbroken helpless hesitant hopeless humiliated >6280; happens >22334; happily >29538; happy >29539,6113,6624,12858,15682,18438,28409; hard >29544; hardly >29545; has >29546,18489; hate >29553; hated >11693; hating >9474; hats >17273; have >29554; having >22911; he >29559; headache heartbreaking horrid humiliating hurtful >28613; heading headline >17716; heads >22492; hear >29563; heard >28000; hearing >23563; heartfelt >24922; heavy >29569; hectic >29570; held >21765; hello >18438,18603; help >29571,985; helped >22063; helper >23373; helpful >29576; helps >985; her >29577,12086; here >29578,18489; hey >29580,12858; hi >29581,12858,18438; hiccup >29477; hiccups >28859; highly >16558; him >23025; hinders >21684; hint >25454; hire >29582; hired >23257; his >29583,12086; hit hurts >11032; hold >29584; holding >29585; holds >29586; holdup >28868; holidays >20190; holler >29590; honestly >22344; honored honoured >19666; hooray >28539,6113,12858,15682,18438; hop >29594; hope >29595,17786; hoped >29602; hopefully >29605; hoping >29608; horrible >29613; hour >29614; hourly >7123; hours >29619; house >29623; how >29624; however >29629; huge >24587; human >29630; hundred >29634; hurray >28539,15682; hurt >29635;',
  'i': b' i >29636,2172; id >27711; idea >29647; ideal >985; ideally >10183; ideas >29651; idiotic insane insulting >16559; idiots >644; ie >22732; if >29652,6094,6172,9604,12621,15413,16781,18489,18490,19411,19730,20778,25884; ignore >29663; ignored >29664; ill >29665; im >22922; image >1888,20460; imagine >29674; immediately >29678; impatient infuriated insecure insulted >6280; imperfection >28859; important >29682,18439,18489; impossible >29683; impression >19815; improve >28552; in >29685,18489,18490; inadvertently >28155; include >29688; included >29692,1942,7023,18439,18489; includes >29093; incomplete >12760; inconsiderate >6281; inconvenience >29695,2165; inconveniences >2165; inconvenient >6245; industry >19540; infinite >27735; inform >29696; infuriating >28613; input >23846; install >2437,15869; installation >15869; installment instalment >28519; instead >29697,20778,24158; intelligent >16103; interest >29701; interested >29706; internet >29707; invest >10567; invitation invite >22489; invoice >29708,1888,2172,15641,18439,18489; invoiced >29715; invoices >29716,18439,18489; irritated >28677; irritating >28678; is >29720,18489,18490; issue >29725; issues >29727; it >29728,18489,18490; item >21895; iteration iterations >20460; its >29733; ive >29734;',
  'j': b' jan jul jun >6670; january july june >28727; jealous >6280; job >29735; joiner >28895; joiners >21825; joke >1235; joking >6113,12858; jotted >25549; journalists >17934; juggling >22776; jump >29594; jumping >28539,15682; just >29736; justified >24417;',
  'k': b' keen >23423; keep >29739,12797; keeping >29744; keeps >29745; kept >29746; keys >19527; kick >19870; kidding >6113,12858; kill >20466; kind >29747; kinder >26661; kindly >29750; kiss >16955; knew >26059; knock >28502; knocked >29751; knocks >29211; know >29752; kudos >17233,29757;',
  'l': b' lab >23373; label layer >17716; labeled labelled >18485; labels >24344; labor labour >25604; lack >29760; lacks >28035; lamest >16505; landed >1980; landlord >19673; lands >21682; language >20460; lapse >29761; lapses >28217; larger >22118; last >29762; lasted >21940; late >29763,11638; later >29773; laughable ludicrous >16559; launch >29774; lay >29781; layers >22806; layout >29782,1888,25719; lazy >6281; learn >29783; learned >29784; learnt >25848; least >26072; leave >29785; leaves >29790; leaving >29791; left >29792; legal >29797; legitimate >29798; lend >29799; less >29800; lesson >25829; lessons >29801; let >29802; letdown >28613; lets >29808; letter >29809; liars >644; licence license >29812; lie lying >21445; life >29815; lift >15836; light >23173; lighten >10413; like >29816; liked >23833; likes >21169; limit >29825; limitless >27735; line >29826; link >29827; list >29828; listed >27074; listen >29833; literally >19149; little >29838; livid lonely >6280; load >29839; location >18489; locked >5460; log >28737; logo >29840,1888,18439,18489,25719; lol >6113,12858,18438,18441; long >29841; longer >21430; look >29842; looked >16133; looking >29849,985; looks >29850; lose loses >20763; lost >29853; lot >29854; lots >29855; love >29856,6113,12858,15682,18438; loved >29857,6113,12858,15413,15682,18438; lovely >29863,6113,12858; low >18288; lower >23119; luckily >23162; lucky >14660; lunch >29867; lunchtime >29871;',
  'm': b' mad >28676; maddening miserable mortifying >28613; made >29872,985; mail >29874; main >29879; make >29880; makes >29887; making >29890; man >19324; manage >23119; manuscript >28737; many >29891; map master module modules >24299; mar march >6670; mark >29892; marked >27074; market >22064; massive >24587; masters >28989; material >1888,23846; matter >29893; matters >11033; maximum >20261; may >29894,19411; maybe >29896,4807,15413,18489,19411,25652; me >29904,18489,18490; mea >23994; mean >29905; means >29909; meant >985; measure mount >2437; medical >22854; meet >29912; meeting >29923; memo >25835; men >29928; mentioned >23553; menu >17716; merci >17173,24585; merely >29929; merry >18438,24493; mess >29932; message >29937; messages >29943; met >2437,14943,15641; midday >29944; middle >29945; midnight >29946; miffed mistrustful >6280; might >29947,4807,15413,19411,20778,25652; million >29954; min >29955; mind >24982; mine >6174; minor >22384; minute >29960; minutes >29962; miscommunication >29761; mishap >28217; misheard >4811,25936; miss misses >21602; missed >29967,4811; missing >29974; mistake >29975,22971; mistakenly >28155; mistakes >29278; misunderstanding >29328; mix >29982; mixup >29023; mixups >23338; moan >16224; mobile >22841; model >21444; modest >29500; modify >28645; moment >29983; mon >29424; monday >29985,18439,18489; mondays >25597; money >29986; month >29992; months >22700; more >29997,18489; morning >29998,12858,18489; moronic >16559; morons >644; most >29999; mostly >6899; mountain >22201; move >30000; moved >30004; moves >30006; moving >30007; much >30008; must >30009,6172,15413; mutual >26224; my >30018,2172,16049,18489;',
  'n': b' nae >28391; nailed >28539,15682; name >30022; named >30023; namely >9985,22732,27074; nasty negative >18289; natural >30025; naturally >30026; near >27991; nearly >21569; necessary >28043; need >30029; needed >28061; needs >30038; negatives >21444; neither >30044; nervewracking nightmare >28613; nervous >6280,8032; nervy >6280; network >30045; never >30046,2172,21785; new >30055,18489; news >30056; newsflash >472; next >30057,20710; nice >30058,6113,12858; nicely >23821; nicer >30062; night >30064; nights >20190; nine >30065; no >30066,18489; noble >19618; nobody >30075; nominate >23285; none >19835; nonsensical >16559; nonstop >22776; noon >30081; noone >22340; nope >19830; nor >30085; normal >30091; normally >28387; not >30092,6315; note >30103,18439,18489; noted >25528; notes >30109; nothing >30112; notice >18439,18489,23563; noticed >7061; noting >30120; nov >6670; november >28727; now >30121; number >30125,25716;',
  'o': b" o'clock >27065; object >30126; observation >25454; obvious >18947; obviously >30127; oct >6670; october >28727; of >30129,18489,18490; off >30130; offended >28677; offer >30131; office >23173; offline >5460; often >26842; oh >30136; ok >30137; okay >30138; omg >18441; omission >30140; on >30141,18489,18490; once >30142,2413,6094,16781,18997; one >30148,18489; ones >30151; online >27754; only >30152,2696,18489; open >30160,23941; opening >30161; opens >21682; opinion >30163; opportunity >22489; option >30164,18439,18489; options >18439,18489,26080; or >30165,18489,18490; order >30168; ordered >21901; orders >24524; organic >22845; originals >21444; other >30171; others >30172; otherwise >30173; ought >19372; our >30178,18489; out >18489,20243; outraged overlooked overwhelmed >6280; outrageous >16559; outside >30182; over >30183; overdue >30184; overnight >30191; oversight >30192; overslept >2677; overtime >29326; overwhelming >28613; owe >30193; owing >30194; own >20659; ownership >20452;",
  'p': b' pack >16355; package >30195; packed >22784; page >30196; pages >30199; paid >30200,2172; painful >28678; paint >2437,18082; painter painters >21866; panic >6113,12858,22213; panicked panicking peeved pissed powerless pressured >6280; paper >1888,24840; papers >28408; paragraph >28979; parcel pdf piece pieces plans prints proofs >24299; pardon >30207; park >30208; part >30209,18439,18489; parts >30212; pass >29531; passes proceed >15836; password >30215; passwords >19527; past >20026; patch >29009; patched >28662; path paths possibilities possibility >26080; pathetic >28973; patience >22489; patiently >9846; paused >5460; pay >30216,1888,15641,20587,26546; paying >30223; payment >30224,18439,18489; payments prepayment >28519; penalty >28480; people >30228; per >30230; perfect >28539,6113,12858,15682,18438; perfectly >30231; perhaps >30232,4807,15413,19411,25652; permit >25457; person >30239; personal >22896; phase >18439,18489; phone >30240,18489; phoned >4985; phoning >26752; photo >30245,985,1888,25719; photos >30246; pick >30250,2437; picture >985,1888,22100,25719; pictures >30254; piss >646; pity >30255; pizza >24021; place >30256; plan >30260; planned >21901; plasterer printers pupils >21825; play >27778; please >30263,4807,6172,15413,16319,18489,18490,20778,25652; pleased >30273,6113; pleasure >23835; pls plz >21184; plugin portal >23173; plus >30274; point >30276; points >25531; policy prices >20600; polish >28645; polite >30277; poor >17615; pop >26716; portrait >985; possible >30278; possibly >30283; post >30287; postponed >18464; power >30294; praise >30295,15682; precise >19620; prefer >30296; press >17934; pressure >28613; presumably >23391; pretend >30305; pretty >15874; prevents >21684; price >30308,1888,18439,18489,25719; priced >30312; print >30313; printer >29248; printing >30320; prioritize >10567; prize >28539,15682; pro >28392; probably >30323; problem >30324; problems >29727; production >20159; project >30331,18439,18489; projects >29116; promise >30332,6172,15413; promised >30333,6172,15413; promises >17609; proof >30334; proper >30335; proposal >30336,18439,18489; propose >30339; props >30342; protest >25824; proud >30343,6113,12858,15682; provide >30347; provided >30348,2413,16781,28388; providing >26241; public >20191; publish >30351; pull pulling >27814; punctual >30358; purchase >19950; pure >12711; purely >6899; purpose >28612; push >30359; pushed >30360; pushes >30361; put >30362; puts >30363; putting >30364; puzzled >28677; puzzles >11032;',
  'q': b' quarter >30365; question >18439,18489,22948; questions >6594,18439,18489; quick >30367; quicker >29234; quickest >14544; quickly >26044; quit >22987; quite >30368; quote >30369,18439,18489; quoted >28851;',
  'r': b' racking >28613; ran >30374; rang rings >4985; rate >30375; rates >30380; rather >30381; rattled >28677; raws >21444; re >18945; reach >30388; reachable >30389; reached >21942; reaction response >22188; read >30391; readers >30397; reading >30398; readme >18439,18489; reads >30399; ready >30400,26546; real >30403; realize >30404; really >30405,26546; reason >30406; reasonable >30410; reasons >6907; rebuild redraw replace resend reshoot rewrite >30411; rebuilding rebuilt rechecked rechecking redone redrawing redrawn refunded refunding reissued repaired repairing replaced replacing reprinting resending resent reshooting restored restoring retouched retranslating reverted reworked reworking rewriting rewritten >28662; receipt >28737; received >30418; recheck recut redesign reedit reexport reformat reimburse reissue remake rerecord rerun restore resubmit retouch retranslate reupload revert >29009; recipe >1888; recommend >30419; recommendation remark >25454; reconsider relax research rethink >10567; record >30420; recording >30425; recover >27989; redo >30426; redoing >29401; refer review reviewing revisit >18943; references >23846; refund >30427; refused >18464; regard >23002; regret >30432; regrettably >28155; release >30436; released resume resumes >15836; relieved >30439; reluctant resentful restless ripped rushed >6280; remain >25598; remainder >27992; remained >19235; remaining >30442; remains >30443; remember >30444; reminder >18439,18489,25835; remove repaint >18082; renamed >18485; render renders >27833; repair >30445; repeat >25481; reply >30452; report >30459; reporting >18099; reprint >30460; request requests rounds >29249; require >30465; required >28043; requires >30468; reread >30471; reserve >30472; respect >30474; respond >27073; responsibility >30475; rest >30479; result >7017; retainer >30484; return >30485,2413; revise >28645; revised >30335; revision revisions >20460; rework >30486; ridiculous >30490,2172; right >30491; rights >30492; ring >30495; ringing >26752; rip >27642; rises >25600; road >23173; robbed robs >20763; roll >24285; rolled rolling >24329; rooting >24495; rotten >6174,10971; rough >30503; roughly >21569; round >30504; route >30508; routes >26080; row >21895; rubbed >19692; rude >30509; rudest >16505; ruin >18101; rule >28234; run >30510; rush >30515,7123;',
  's': b' sad >30516; saddened saddens shook stresses struck stung >11032; sadly >22890; safe >30517; safely >12799; safer simplest >14544; said >30518,14943,18791,26040; same >30524; sample >29052; samples score song >24299; sane serious >16103; sat >29424; saturday >30525,18439,18489; saturdays >20190; save >30526; saved >30529; saves >30532; saving >20763; saw >30533; say >30536; saying >30542; says >30547; scammers >644; scan scans script >28737; scarcely >22357; scared >28677,8032; scares surprises >28867; scary >28613; scathing >18289; scene >19540; sceptical seething shaken shortchanged skeptical speechless stranded stretched suspicious >6280; schedule >30550; scope step >18439,18489; scrap >30553; screenshots >23846; screw >16945; season >22064; second >30554,18489; section >30557; see >30558; seeing >9915; seem >30565; seems >30566,19411; send >30571,15641,16318,26546; sense >30578; sensing >23563; sent >30580,1872,15641,16318,18791,26040,26546; seo >22845; sep sept spring summer >6670; separate >20501; september >28727; seriously >28889; server >30586; session >24344; set >30587; setback >28859; sets >30591; settle >30592,1888; settled >30598,21767; seven >29250; several >30602; sew >18082; shade size >1888,25719; shall >30604,6172,15413,20778; shame >30611; share >30612; shared >26224; she >29559; sheet >30616; shift >21389,23941; shifts >30617; ship >15836; shipping >30618; ships >26286; shocked >28677; shocking >30621; shoot >30622; shop >30625; shoppers >22349; shops staff suppliers >21825; short >30627; shorten >28645; shortly >7309; shot story >985; should >30628,4807,6172,15413,25652; shout >30635; shove >16946; show >30640; shut >939; sick >30645; sign >19951; signal >30646; signature >28519; signed >30647,2172; silence >30653; silliest stupidest >16505; silly >30655; simmer >21952; simple >30656; simpler >27117; simplify >10567; since >30657,16318,16781,21922; sincere >30661; single >28390; sit >30662; site >30663; sits >30664; sitting >22829; situation >28868; six >30665; sixteen sixty >29252; sixth >18842; sketch >30666; sketches >28989; skip >30668; sky >22128; sleep >30669; slept >26930; slide >21895; slides >30670; slip >30671; slipped >30675; slipping >10710; slips >30676; sloppy >6281; slot >30677; slow >30679; small >30680; smart >24705; so >30681,18489; software system >23173; sold >30685; solely >6899; solid sound >30686; solution solutions >26080; some >30687,18489; somebody >30691; someday >11822; somehow >30693; someone >30696; something >30697; sometime >30700; somewhere >30701; soon >30702; sooner >30705; soonish >7103; sorrry >23601; sorry >30709,985,6113,6624,11696,12858,15413,19411,22297; sort >30716; sounded >24621; sounds >30723,19411; source >20453; spare >30726; speak >30727; speedy >24497; spend >30736; spent >30737; split >26127; spoke >29180,14943,15641; spot >24524; squeeze >27984; stand stands >30738; start >30739,18489; started >16441; starting >30742; starts >28824; statutory >20652; stay >30743; stayed >19235; staying >27810; stays >30744; stick >30746; stickers >30747; still >30748,21785; stop >30751; stopped >2437; stopping >19997; stops >30756; storm >22146; straight >24246; straightaway >6680; strange >10971; strength >22154; stress >7318; stressed >30757; stressful >28678; stressing >30758; strike >30759; stuck >30760; studio >30761; stuff >30763; stunning >6113,12858; stupid >30765; subject >30766,18439,18489; subscribers >17934; success >30767; such >30768; suggest >30769; suggestion suggestions >29651; suit >30776; suits >26947; sum >30782; summary >18439,18489,24299; summing >19804; sun >30783; sunday >30784,18439,18489; sundays >30790; super >28539,6113,12858,15682; supplier >29248; suppose >30791; surcharge >30794; sure >30795; surely >23342; surprise >17320; surprised >30797; suspect >24613; swamped >30798; swap >30799; swapping >22179; sweet >6113,12858,21169; switch >29138; sync >30800;',
  't': b' tab >17716; table transcript >28737; take >30801; taken >30806; takes >30807; taking >30808; talk >30810; talked >29180,14943,15641; talking >30817; talks >27223; tank >18101; taught teach teaching >25849; team >30818; teams >30820; tear >27642; technically >24406; telephone >30821; tell >30822,16318; tempest >22149; template templates >21444; ten >30830; tense >30516; terms >18439,18489,20600; terrible >30831; terribly >30832; terrified ticked torn trapped troubled >6280; test >15869; text >30833; texts >30837; than >30840,18489; thank >30841,1299,6113,6624,12858,15413,18438,19411; thanks >30850,1299,6113,6624,12858,15413,17173,18438; thankyou >30854; that >30855; thats >30860; the >30861,18489,18490; their >30865; them >30866; theme >27158; then >30867,18489; there >30876; these >30877; they >30881; thing >30884; things >30885; think >30887; thinking >30892; thinks >30893; third >30896,18489; thirteen >29252; thirty >29371; this >30897; those >30901; thought >30903; thoughtless >6281; thoughts tip >25454; thousand >29954; three >29419; thrilled >23418; throw >28146; thrown >19762; throws >29211; thu tue >29424; thur >30908; thurs tues >30909; thursday tuesday >29429,18439,18489; thursdays tuesdays >25597; thx >30910,6113,12858; till >30911,2413; time >30916; timeline >18439,18489; tiny trivial >22384; tips >28578; tired >30921; tiresome tiring >28613; title >1888; titled >18485; tmr tmrw tonite >7309; to >30922,18489,18490; today >30924,4548,18489; together >30931; told >30933; tomorrow >30938,15412,18489,20710; tone >23556; tonight >30942,4548; too >30946; took >30951,11782,21375; tool >23173; topic >30955; total >30956,18439,18489; totally >30959; touched >30960; tough >30961; town >19540; trade >26237; traffic >30962; train trains >22848; transfer >30963; transferred >15836; translation >30969; translator >28895; traveling travelling >7308; treat treated treating >17729; trial >3334; tricky >29022; trouble >30970; true >30976; truly >30977; trust >30978; try >30979; trying >30984; turned >22756; tweak >28552; tweaks >20460; twelve >29250; twenty >30985; twice >30986; two >30987; type >30988; typed >25549; typing >25546; typo >30989; typos >30192;',
  'u': b' u >30996; ugliest >16505; unable >19837; unacceptable unbelievable >28889; uncertain unconvinced undecided undervalued underwhelmed uneasy unhappy unheard unimportant unsafe unwelcome >6280; unclear >11638; uncomfortable unnerving unsettling >28613; under >30997; understand >30998; understandable >31001; understandably >10343; understood >7321; undo >29009; undoing >28662; unfair >31006,2172; unfortunate >31007; unfortunately >22890; unintentionally >28155; unless >31008,2413,9604,16781,18096; unlimited >27735; unlock >15836; unpleasant upsetting >28678; unprofessional >30509; unsettled >28677; unsure >31015; until >31016,2413,4548,6094,6172,20778,21795,28409; up >31023,18489; update >31024,18439,18489; updated >30335; upload >31025; uploaded >31030; upon >31031; upset >31034; upsets >11032; ur >22181; urgent >31035,18439,18489; us >31038; use >31039; used >31046; useful >31049,985; users >31050; using >16332; usually >28387; utter >31051; utterly >16558;',
  'v': b' v >24901; v2 v3 v4 v5 v6 >24882; valid >31052; valley village >19540; value >2413,23849; variant >30164; variants >26080; various >31053; version >31054,1888,18439,18489,25719; versions >31057; very >31058; victim >7017; video >31059; view >25454; viewers >17934; visit >31063; visited >2437; visitors >31068; voice >31069; vote >27778; vulnerable >6280;',
  'w': b" wait >31072; waiting >31076; waits >27949; waive >29009; walk >31077; want >31078,7023; wanted >31086; wants >7023,10787; warm >24587; warn >31090; wary worn >6280; was >31091,1872,2437,14943,15641,16318,18489,18791,19236,21375,26040; wash washing >22934; wasted >20763; wastes >28781; watch >31095; way >31096; ways workaround >26080; we >31097,2172; wearing >31107; weather >31108; web >22845; website >31109; wed >29424; wednesday >29429,18439,18489; wednesdays >25597; weds >31110; week >31112; weekend >31116,18489; weekends weeknights >20190; weeks >31118; weighed >23569; weighing weighs >31119; weird >10971; welcome >6113,12777,12858,18438; well >31120; went >31121,16318; were >31124,1872,2437,14943,15641,16318,18791,26040; what >31128,15588,21375; whatever >31135; whats >31139; when >31141,2413,6094,9957,16781,19730,25884; whenever >31148,25884; where >31153,18525; whether >31160; which >31167; whichever >31173; while >31174; who >31181,21375; whoa >21971; whole >15869; whom >25023; whose >31186; why >31191,14614,21375; wifi >23371; will >31204,6172,15413,18221,18489,20778; willing >26185; winning >28539,15682; winter >6670; wish >31211,17668; wished >26059; wishing >5383; with >31213,18489,18490; within >31220; without >31221; women >29928; won >31228,15682; wonder >31229,19411; wondered >31234; wonderful >31235,6113,12858,15682; wondering >31241; wont >31245; wood >1888; woohoo >6113,12858; word >31249; wording >30140,1888,25719; work >31250; worked >22214; working >31253; works >31254,985; world >31255; world's >17619; worried >31256; worries >28867,6113,12858; worrisome wracking >28613; worry >6113,12858,23118; worrying >31260,28409; worse >22131; worst >31261; would >31264,4807,6172,14364,15413,20778,25652; wow >6113,12858,17317,18438; wreck >18101; write >31271; writing >31278; written >31279,985; wrong >31280,4811; wrongly >18188; wrote >31289,18791,26040;",
  'y': b' yay >31295,6113,12858,15682,18438; ye >31296; yea >17327; yeah >31297; yes >31298,18438,18489; yess >28539,15682; yesterday >31299,6286,15641; you >31300; your >31307,643; yourself >23267;',
  'z': b' zoom >31313;',
}
WORDS = """\
!
!!
"
#amount
#number
#other
#shout
#trail
$
's
(
)
,
-
1
100
2
2day
2moro
3
4
5
50
:
<
?
^
a
aback
abandoned
able
about
above
abroad
abrupt
absolute
absolutely
absorb
absurd
abt
abundantly
abuse
abusing
accent
accept
acceptable
accepted
accepting
accepts
access
accident
accidentally
accidents
accommodating
according
account
accountable
accountant
accounted
accounting
accounts
accrues
accurate
accurately
accusation
accusations
accuse
accused
accuses
accusing
achieve
acknowledge
acknowledged
across
act
acted
acting
action
actions
actual
actually
ad
adapt
adapted
add
added
adding
additional
additionally
additions
address
addressed
adds
adidas
adjust
adjusted
adjusting
adjustment
adjustments
admire
admired
admit
admittedly
ado
adobe
adorable
adore
adult
adults
advance
advantage
advertise
advice
advise
aedt
aest
affected
affects
afford
afraid
after
afternoon
afternoons
afterwards
again
against
agency
agenda
ages
aggravated
aggravating
agitated
ago
agree
agreeable
agreed
agreeing
agreement
agreements
agrees
ah
ahead
aim
aiming
air
airport
alarm
alarmed
alarming
album
alert
all
allah
allow
allowed
allows
almost
alone
along
aloud
already
alright
also
alter
altered
alternative
alternatively
alternatives
although
altogether
always
am
amateur
amateurish
amateurs
amazing
ambiguous
ambushed
amend
amended
amendments
amends
amiss
among
amongst
amount
ample
an
and
anger
angered
angers
angry
animate
animates
animator
anniversary
annoy
annoyance
annoyed
annoying
annoys
another
answer
answered
answering
answers
anticipate
anticipated
anxiety
anxious
any
anybody
anybody's
anymore
anyone
anything
anytime
anyway
apart
apartments
apiece
apocalypse
apologies
apologise
apologises
apologising
apologize
apologized
apologizes
apologizing
apology
apostrophe
app
apparently
appealed
appeals
appear
appeared
appears
applause
applies
apply
appoint
appointment
appointments
appreciate
appreciated
appreciation
apprehensive
approach
appropriate
approval
approve
approved
approves
approximately
apr
april
architect
archive
are
area
areas
aren't
argue
argues
arguing
argument
arguments
arithmetic
army
arose
around
arrange
arranged
arrangement
arrival
arrive
arrived
arrives
arrogance
arrogant
arsehole
art
article
artist
artists
artwork
as
asante
asap
ashamed
aside
asinine
ask
asked
asking
asks
asleep
aspect
aspects
ass
assessment
asshole
assign
assignment
assist
assistant
assume
assumed
assuming
assumption
assure
assured
astray
at
ate
atelier
atrocious
attach
attached
attaching
attachment
attacked
attacking
attempt
attempting
attempts
attend
attending
attention
attentive
attitude
attorney
audience
audio
aug
august
aunt
author
authorities
autumn
availability
available
avoid
avoided
avoiding
awake
aware
away
awesome
awful
awfully
awkward
awol
b
babbling
baby
babysitter
back
backdate
backed
background
backup
backups
backwards
bad
badger
badly
badmouth
baffled
baht
bake
bakery
balance
ball
balls
band
bandits
bank
banned
banner
bar
bare
barely
bargain
bargains
barge
base
basic
basically
basics
basis
basket
bastard
batch
bazaar
be
beach
beaming
bear
bearable
beat
beautiful
became
because
become
becomes
bed
been
beer
before
beg
began
begging
begin
beginner
beginning
begins
behave
behaved
behaves
behaving
behavior
behaviour
behind
being
belated
believe
believed
believing
bell
belonged
belongs
below
belt
benefit
benefits
best
bet
betrayed
better
between
beware
bewildered
beyond
big
bigger
biggest
biggie
bill
billable
billed
billing
billion
bills
bin
bind
birthday
bit
bitch
bite
bits
bitter
black
blacklist
blacklisted
blackmailed
blame
blamed
blames
blaming
bleeds
bless
blew
blind
blindsided
blip
block
blocked
blocks
blog
bloke
bloody
blow
blowing
blown
blue
bluffing
blunder
blunt
blurry
blush
blushed
blushing
board
boards
boat
bobs
bold
bollocks
bono
bonus
boo
book
booked
booking
bookings
books
border
borderline
bore
born
borrow
boss
bosses
botched
both
bother
bothered
bothering
bothers
bothersome
bottleneck
bottom
bought
bound
boundary
bout
box
boxes
boyfriend
brain
brainless
brains
brand
brat
brava
brave
bravo
brb
breached
break
breakfast
breaking
breaks
breath
breathe
breather
breathing
bridge
brief
briefed
briefing
briefly
briefs
bright
brilliant
brilliantly
bring
bringing
brings
broadband
broader
brochure
broke
broken
brother
brothers
brought
browser
brushing
bs
bst
budget
budgeted
budgie
buffer
bug
bugging
bugs
build
builder
building
builds
built
bullet
bullied
bullshit
bully
bullying
bummed
bummer
bunch
bungled
burden
buried
burn
burned
burnout
burns
burnt
bus
business
busy
but
button
buuut
buy
buys
by
bye
c
cache
cafe
café
cake
calculate
calculated
calendar
call
called
calling
calls
calm
calmed
calmer
calms
came
camera
campaign
can
cancel
canceled
canceling
cancellation
cancelled
cancelling
candid
candor
candour
cannot
canon
cant
cap
capable
capacity
capped
caption
capture
captured
car
card
care
cared
career
careful
carefully
careless
carelessly
carelessness
cares
carpenter
carried
carries
carry
carve
case
cases
cast
cat
catastrophe
catch
caterer
cats
caught
cause
caused
causes
causing
caution
cautious
cave
cdt
ceaseless
ceiling
cent
central
cents
century
ceo
certain
certainly
certificate
certified
cest
cet
chair
chairs
challenge
challenging
chance
change
changed
changes
changing
channel
chaos
chaotic
chap
chapter
chapters
charge
chargeable
charged
charger
charges
charging
charity
charming
chart
chase
chased
chasing
chat
chats
cheap
cheaper
cheapest
cheapskate
cheat
cheated
cheater
cheats
check
checked
checking
checklist
checks
cheer
cheerful
cheers
chf
child
childish
childishness
children
chill
choice
choices
choked
choose
chooses
chose
chosen
christmas
chuffed
church
circle
circumstances
circus
city
civil
civilized
claim
claiming
claims
clairvoyant
clap
clarified
clarify
clarifying
class
clause
clean
cleaned
clear
cleared
clearer
clearing
clearly
clears
clever
click
clicks
client
clients
clinic
clip
clips
clock
clone
close
closed
closer
closest
closing
cloud
clown
clownish
clowns
clue
clueless
clumsily
clumsy
cm
coach
coat
cob
cock
cocked
code
coded
coder
coding
coffee
cold
colder
coldly
collaborate
collaborating
collaboration
colleague
colleagues
collect
collected
collection
collects
color
colors
colour
colours
column
combine
come
comes
comfortable
coming
comma
command
comment
comments
commission
commit
commitments
common
communicate
communicated
communicating
communication
community
companies
company
compare
compared
compensate
competence
competent
competitors
complain
complained
complaining
complains
complaint
complaints
complete
completed
completely
complicated
compliment
compliments
comprehension
compromise
computer
con
concede
concentrate
concept
concepts
concern
concerned
concerning
concerns
concert
concluded
conclusion
condescend
condition
conditions
condolences
conduct
conference
confess
confidence
confident
confidential
confirm
confirmation
confirmed
confirming
confirms
conflicted
confuse
confused
confuses
confusing
confusion
congrats
congratulate
congratulation
congratulations
connect
connection
conscience
consequences
consider
considerate
consideration
considered
considering
constant
constantly
constructive
consult
consultant
consultation
consulted
consulting
contact
contacted
contacting
contain
containing
contains
content
context
continual
continually
continue
continues
continuing
contract
contractor
contracts
contractually
contradict
contradicting
contradictory
contributed
control
controlling
convenience
convenient
conveniently
conversation
convert
convinced
cook
cookie
cool
cooled
cools
cooperate
cooperation
cope
copied
copies
copy
copyright
copywriter
core
corner
cornered
corners
corona
correct
corrected
correcting
correction
corrections
correctly
correspond
correspondence
corresponds
corrupt
corrupted
cost
costing
costs
cough
could
count
counted
counting
countless
country
counts
couple
couples
courage
courier
course
court
courtesy
cousin
cover
covered
covers
covid
cowboys
cracks
crap
crappy
crash
crashed
crashes
crashing
craziest
crazy
create
created
creating
creative
creatives
credentials
credit
credited
crediting
crept
crew
cried
cries
crime
criminal
crisis
critical
criticising
criticism
criticize
criticizing
critique
crook
crooked
crooks
crop
cross
crossed
crosser
crossing
crowns
crucial
crush
crushed
cry
crying
crystal
cst
cuff
culpa
culprit
cup
curious
currency
current
currently
curse
curt
curtly
customer
customers
cut
cute
cutoff
cuts
cutting
dad
daily
damage
damaged
damn
dance
danced
dancing
dangerous
danke
dare
daring
dark
data
date
dated
dates
daughter
daunting
day
days
dead
deadline
deadlines
deadly
deaf
deal
dealing
dear
dearer
dearly
death
debate
debating
dec
december
decency
decent
decide
decided
decides
deciding
decision
decisions
deck
decline
declined
dedicated
deduct
deducted
deducting
deep
deepest
deeply
deface
defeat
defend
defensive
defensively
define
definitely
deflated
deign
deigned
delay
delayed
delaying
delays
delegate
delete
deleted
deletes
deleting
deliberately
delight
delighted
delightful
deliver
deliverables
delivered
delivering
delivers
delivery
delusional
demand
demanded
demanding
demands
demoralising
demoralizing
demotivated
denies
dense
dentist
deny
department
depend
depends
deposit
depth
deranged
describe
described
describing
description
deserve
deserves
design
designed
designer
designers
designing
designs
desire
desk
desperate
desperation
despite
destroy
destroyed
destroying
detail
detailed
details
dev
devalued
devastated
devastating
developer
developers
device
devs
dhl
diary
dick
did
didn't
die
died
dies
differ
difference
different
differently
differs
difficult
difficulties
difficulty
dig
digest
dilettantes
dime
dimension
dimensions
dinner
dinosaur
dire
direct
direction
directions
directly
director
dirhams
dirt
dirty
disable
disagree
disappear
disappeared
disappearing
disappears
disappoint
disappointed
disappointing
disappointment
disappoints
disaster
discomfort
disconcerting
discount
discounts
discouraged
discouraging
discuss
discussed
discussing
discussion
discussions
disgrace
disgraceful
disgruntled
disgust
disgusting
disheartened
disheartening
dishonest
disk
dismayed
dismissed
dismissive
disorganisation
disorganised
disorganization
disorganized
dispiriting
disposal
disregard
disregarded
disrespected
disrespectful
dissatisfaction
dissatisfied
distance
distant
distress
distressed
distressing
distrustful
disturb
disturbing
diva
divide
diwali
do
doable
doc
docs
doctor
document
dodge
dodges
dodging
does
dog
dogs
doing
dollar
dollars
domain
don
done
dong
dont
door
doormat
doors
dos
dot
double
doubles
doubling
doubt
doubted
doubtful
doubts
down
download
downright
dr
draft
drafts
drag
dragged
dragging
drags
drain
drained
draining
drama
dramatic
dramatical
dramatising
dramatizing
draw
drawing
drawings
drawn
draws
dread
dreadful
dreadfully
dreading
dream
dress
drew
drift
drink
drinks
drive
drivel
driver
drivers
drives
driving
drop
dropbox
dropped
dropping
drops
drove
drowning
drunk
dry
dude
due
dug
dumb
dumbest
dummy
dump
dumping
duplicated
during
dust
duty
dwell
dying
e
each
eager
eagerly
ear
earlier
earliest
early
earth
ease
eased
eases
easier
easiest
easily
easter
easy
eat
eating
eats
edge
edit
edited
editing
editor
editors
edits
edt
educated
education
eest
eet
effect
effort
eg
ego
eid
eight
eighteen
eighth
einstein
either
elaborate
electrician
electricity
elegant
elements
eleven
else
elsewhere
email
emailed
emailing
emails
embarrassed
embarrasses
embarrassing
embarrassment
embroider
emergencies
emergency
emotional
empathise
empathize
emphasise
emphasize
employee
employees
employer
empty
enable
enclosed
encouraged
end
ended
ending
endless
endlessly
ends
enemy
energy
engage
engaged
engagement
engineer
english
engrave
enjoy
enjoyed
enjoys
enormous
enormously
enough
enquiry
enraged
ensure
enter
entered
entire
entirely
entitled
eod
eow
episode
episodes
equally
equals
error
errors
escalate
escape
especially
essay
essential
essentially
est
estimate
estimated
estimates
eur
euro
euros
even
evening
evenings
event
events
eventually
ever
every
everybody
everyone
everything
everywhere
evidently
exactly
exaggerate
exaggerated
exaggerating
exaggeration
exam
example
examples
exams
exasperated
exasperating
exasperation
exceed
exceeds
excellency
excellent
except
exceptions
exchange
excited
excitement
exciting
excl
excluded
excluding
excuse
excuses
exhausted
exhausting
exhaustion
exhibition
exist
existing
expand
expect
expectation
expectations
expected
expecting
expects
expense
expensive
experience
expert
expertise
experts
expired
expires
explain
explained
explaining
explains
explanation
explanatory
explicitly
exploit
exploiting
explore
export
exported
exporting
exports
expose
exposed
exposure
express
extend
extended
external
extra
extras
extremely
eye
eyes
eyesight
fabric
face
facebook
facetime
facing
fact
factors
factory
factual
fail
failed
failing
fails
failure
failures
fainted
fair
fairly
fall
fallen
falling
falls
families
family
fantastic
far
farce
fare
farm
fast
faster
fastest
father
fathom
fault
faults
favor
favorite
favors
favour
favourite
fear
fearing
feasible
feature
features
feb
february
fed
fedex
fee
feedback
feel
feeling
feelings
feels
fees
feet
fell
felt
ferry
festival
fetch
fetches
fever
feverish
few
fewer
fi
field
fifteen
fifteenth
fifth
fifty
fight
fighting
figure
figured
file
files
fill
film
films
final
finally
finals
finance
find
finding
finds
fine
finger
fingers
finish
finished
finishes
finishing
fire
fired
fires
firewall
firm
first
fish
fit
fits
fitted
fitting
five
fix
fixable
fixed
fixes
fixing
flag
flagged
flash
flat
flatmate
flattered
flattering
flaw
flaws
flea
flexibility
flexible
flight
flipped
flooded
floor
floored
flu
fly
flyer
focus
fog
fold
folder
folks
follow
followed
followers
following
follows
font
fonts
food
fool
foolish
foolishly
fools
footage
footer
for
force
forced
foresee
foreseeable
foreseen
forever
forget
forgetful
forgetfulness
forgets
forgetting
forgive
forgiveness
forgo
forgot
forgotten
form
formality
format
forth
fortnight
fortunately
fortune
forty
forum
forward
forwarded
forwarding
forwards
fouled
found
founder
four
fourteen
fourth
frame
francs
frank
frankly
frantic
fraud
freak
freaked
freaking
free
freelancer
freelancers
freeze
freezing
french
fresh
fresher
fret
fri
friday
fridays
fried
friend
friendly
friends
fright
frightened
frightening
frightfully
from
front
froze
frozen
frustrate
frustrated
frustrates
frustrating
frustration
frustrations
ftp
fuck
fucked
fucking
full
fully
fumbled
fuming
fun
funds
funeral
funny
furious
further
furthest
fuss
fussing
fussy
future
gain
gains
gall
gallery
galling
galls
game
games
gang
gap
gaps
garbage
garbled
garden
gather
gathering
gave
gbp
gem
general
generally
generator
generous
genius
gentleman
genuinely
german
gesture
get
gets
getting
ghosted
ghosting
gif
gift
gig
girlfriend
gist
give
given
gives
giving
glad
gladly
glitch
glitches
gmail
gmt
gnaws
go
goal
goals
god
goes
going
golden
goldfish
gone
gonna
good
goodbye
goodness
goodwill
goof
goofed
google
gorgeous
got
gotten
grabbed
grabs
grace
gracing
gracious
grade
gradient
grain
grammar
gran
grand
grandfather
grandma
grandmother
grandpa
granny
grant
granted
grasp
grasped
grate
grated
grateful
gratis
great
greater
greatly
greed
greedy
grid
grief
grinning
grip
groceries
ground
grounds
group
grow
grown
grownup
grows
grumble
grumbled
grumbles
grumpy
guarantee
guard
guarded
guess
guessed
guessing
guest
guests
guidance
guide
guidelines
guilt
guilty
gun
gut
gutted
gutting
guy
guys
h
habit
hack
hacked
had
haggle
haggled
haggles
haggling
haha
hair
hairs
half
halfway
hall
halt
halve
halves
hand
handed
handing
handle
handled
handling
handoff
handover
hands
handwriting
handy
hang
hanging
hangs
happen
happened
happening
happens
happier
happily
happiness
happy
harass
harassing
hard
harder
hardly
harm
harsh
harsher
harshly
harvest
has
hassle
haste
hasty
hat
hate
hated
hating
hats
have
having
he
head
headache
headaches
header
heading
headline
heads
healed
healing
health
healthy
hear
heard
hearing
hears
heart
heartbreaking
heartbroken
heartfelt
heartwarming
heat
heated
heatwave
heavens
heavily
heavy
heck
hectic
height
held
hell
hello
help
helped
helper
helpful
helpless
helps
henceforth
her
here
hereby
hesitant
hesitate
hesitated
hesitates
hesitation
hey
hi
hiccup
hiccups
hidden
hide
hideous
hides
hiding
high
higher
highlight
highlighted
highly
highness
him
hinders
hindsight
hint
hire
hired
hires
hiring
his
hit
hits
hk
hobby
hold
holding
holds
holdup
holiday
holidays
holler
home
homesick
homework
honest
honestly
honesty
honeymoon
honor
honored
honour
honoured
hoo
hooray
hop
hope
hoped
hopeful
hopefully
hopeless
hoping
horrendous
horrible
horrid
horse
horseshit
hospital
hospitalized
host
hoster
hosting
hot
hotel
hour
hourly
hours
house
household
how
however
hr
hrs
huddle
huge
hugely
human
humanly
humble
humiliate
humiliated
humiliating
hunch
hundred
hundredth
hung
hungover
hunt
hurray
hurry
hurt
hurtful
hurts
husband
hyphen
hypocrite
hysterical
hysterics
i
iban
icon
icons
id
idea
ideal
ideally
ideas
identify
idiocy
idiot
idiotic
idiots
idle
ie
if
ignorance
ignorant
ignore
ignored
ignores
ignoring
ill
illness
illustration
illustrations
illustrator
im
image
images
imagine
imagining
imbecile
immature
immediately
immense
immensely
immigration
impact
impatience
impatient
imperfection
imply
implying
impolite
importance
important
impose
imposing
impossible
imprecise
impressed
impression
impressive
improve
improved
improvement
improvements
in
inability
inaccurate
inadvertently
inattentive
inbox
incapable
incessant
incl
include
included
includes
including
income
incompetence
incompetent
incompetents
incomplete
inconsiderate
inconsistent
inconvenience
inconveniences
inconvenient
incorrect
incorrectly
increase
increasingly
incredible
incredibly
indecision
indecisiveness
indeed
indicated
industry
infection
infinite
influence
info
inform
information
informed
informing
infuriated
infuriates
infuriating
initially
input
inputs
inquiry
inr
insane
insanely
insecure
insert
inside
insignificant
insist
insisted
insists
inspiring
install
installation
installed
installment
installs
instalment
instance
instead
instinct
instructions
insult
insulted
insulting
insults
intact
integrity
intelligence
intelligent
intend
intended
intending
intention
intentionally
intentions
interest
interested
interesting
interests
interjects
intern
internal
internet
interpret
interrupt
interrupting
interruptions
interrupts
interview
intimidate
into
intrigued
introduce
intrude
intruding
invalid
invaluable
inventing
invest
invested
investors
invitation
invite
invited
invoice
invoiced
invoices
invoicing
involve
involvement
iq
irritate
irritated
irritates
irritating
irritation
irs
is
isp
issue
issues
ist
it
item
items
iteration
iterations
its
ive
jam
jan
january
jealous
jerk
jet
jetlagged
job
jobs
join
joiner
joiners
joke
jokers
joking
jotted
journal
journalists
journey
joy
jst
judge
judged
judgement
judgment
juggle
juggling
jul
july
jump
jumped
jumping
jun
june
junk
just
justifiably
justified
keen
keep
keeping
keeps
kept
kes
key
keys
kick
kickoff
kid
kidding
kids
kill
killed
killing
kind
kinda
kinder
kindergarten
kindergartener
kindergartner
kindly
kinds
kiss
kitchen
knee
knew
knickers
knock
knocked
knocking
knocks
knot
know
knowing
knowledge
known
knows
kroner
ksh
kudos
lab
label
labeled
labelled
labels
labor
labour
lack
lacks
lady
lagged
lamest
lance
land
landed
landlord
lands
language
lapse
lapses
laptop
large
larger
last
lasted
late
lately
later
latest
laugh
laughable
laughing
laughs
launch
launched
launching
law
lawsuit
lawyer
lawyers
lay
layer
layers
layout
lays
laziest
laziness
lazy
leaflet
leak
lean
learn
learned
learners
learns
learnt
least
leave
leaves
leaving
lecture
led
leeway
left
legal
legally
legend
legitimate
lei
leisure
lend
length
lengthy
less
lesson
lessons
let
letdown
lets
letter
letting
liability
liable
liar
liars
library
licence
license
lie
lied
lies
life
lift
lifted
light
lighten
lighter
lightly
like
liked
likely
likes
limit
limited
limitless
limits
line
lines
link
linked
linkedin
list
listed
listen
listened
listening
listens
lists
literally
little
live
livelihood
lives
livid
living
load
loaded
loads
local
locate
location
lock
locked
log
logged
logging
logic
login
logo
lol
lonely
long
longer
look
looked
looking
looks
loop
lordship
lose
loser
loses
losing
loss
lost
lot
lots
loud
lousy
love
loved
lovely
loves
low
lowball
lower
lowered
lowering
lowest
loyalty
luck
luckily
lucky
ludicrous
lump
lunatic
lunch
lunchtime
lurch
lying
mac
macbook
machine
mad
madam
maddening
made
madness
magic
magically
magician
magnificent
mail
mailed
mailing
mails
main
mainly
majesty
major
make
makes
making
man
manage
managed
manager
managers
manages
managing
manic
manipulate
manipulating
manner
manners
manual
manufacturer
manuscript
many
map
maps
mar
marathon
march
margin
margins
mariachis
mark
marked
market
marketer
marketing
marks
marvellous
marvelous
massive
massively
master
masters
match
matches
mate
material
materials
math
maths
matter
mattered
matters
maximum
may
maybe
me
mea
mean
meaning
means
meant
meantime
measure
measured
measurements
media
medical
meet
meeting
meetings
mega
melodramatic
member
memo
memory
men
mend
mended
mention
mentioned
mentioning
mentions
menu
merci
mercy
merely
merge
merry
mess
message
messaged
messages
messaging
messed
messenger
messing
messy
met
method
metres
micromanaging
microscopic
midday
middle
midnight
miffed
might
migraine
milk
million
millionth
min
mind
minds
mine
minimum
minor
mins
minus
minuscule
minute
minutes
miracles
miraculously
miscalculated
miscalculation
miscommunicated
miscommunication
miscounted
misdated
miserable
misfiled
mishap
mishear
misheard
misjudged
misjudgement
misjudgment
mislabeled
mislabelled
mislaid
misled
misnoted
misplaced
misquoted
misread
misreading
misremember
misremembered
miss
missed
misses
missing
misspelled
misspelt
misspoke
mistake
mistaken
mistakenly
mistakes
mistook
mistrustful
mistyped
misunderstand
misunderstanding
misunderstood
miswrote
mix
mixed
mixup
mixups
mm
mo
moan
moaning
mobile
mock
mocks
mockup
mockups
model
modest
modifications
modified
modify
module
modules
mole
molehill
mom
moment
moments
mon
monday
mondays
money
monkey
monkeys
monologue
month
monthly
months
mood
moon
more
morning
mornings
moron
moronic
morons
mortgage
mortified
mortifying
most
mostly
mother
motive
motives
mount
mountain
move
moved
movement
moves
moving
mozart
mr
mrs
ms
much
muck
mucked
mud
muddle
muddled
mull
multiple
mum
museum
music
must
mutual
my
myself
mysteriously
nadia
nae
nag
nagging
nailed
naira
naive
name
named
namely
names
nan
nanny
narcissist
narrow
nasty
national
natural
naturally
nauseam
near
nearly
necessary
need
needed
needful
needing
needs
needy
negative
negatives
neglect
neglected
negligence
negligible
negotiable
negotiate
negotiated
negotiating
negotiation
neighbor
neighbors
neighbour
neighbours
neither
nephew
nerve
nerves
nervewracking
nervous
nervy
net
network
never
neverending
nevertheless
new
news
newsflash
newsletter
newspapers
next
nice
nicely
nicer
niece
night
nighter
nighters
nightmare
nights
nine
ninth
nit
nitpick
nitpicking
nitpicky
no
noble
nobody
nod
nods
nominate
non
none
nonetheless
nonexistent
nonrefundable
nonsense
nonsensical
nonstop
noon
noone
nope
nor
normal
normally
not
note
notebook
noted
notes
nothing
notice
noticeable
noticed
notices
noticing
notification
notifications
notified
notify
noting
nov
novel
november
now
nowhere
nth
nuisance
number
numbered
numbers
numerous
nuts
nzst
o'clock
object
objected
objection
objective
objects
obligation
obliged
obnoxious
observation
observe
observed
obvious
obviously
occur
occurred
oct
october
odd
of
off
offence
offend
offended
offense
offensive
offer
offered
offering
offers
office
offline
often
oh
ok
okay
old
omg
omission
omitted
on
once
one
ones
online
only
onto
onwards
oops
open
opened
opening
openly
opens
operation
opinion
opinions
opportunity
optimistic
option
options
or
order
ordered
orders
ordinarily
organic
organise
organised
organization
organize
organized
original
originals
other
others
otherwise
ought
ounce
our
ours
ourselves
out
outage
outcome
outcomes
outdated
outline
outlined
outlook
outraged
outrageous
outside
outstanding
over
overcharged
overconfident
overdramatic
overdue
overestimated
overlapping
overloaded
overlook
overlooked
overlooking
overly
overnight
overpromised
overreact
overreacted
overreacting
overreaction
oversensitive
oversight
overslept
overstepped
overthink
overthinking
overtime
overwhelm
overwhelmed
overwhelming
overwritten
overwrote
owe
owing
own
owner
ownership
p
pack
package
packed
page
pages
paid
pain
painful
painless
pains
paint
painted
painter
painters
painting
paints
panels
panic
panicked
panicking
pants
paper
papers
paragraph
parallel
paranoid
parasite
parcel
pardon
pardons
parent
parents
park
parked
parking
parrot
part
particularly
partly
partner
parts
party
pass
passed
passes
passing
password
passwords
past
pasted
patch
patched
patchy
path
pathetic
paths
patience
patient
patiently
pause
paused
pauses
pausing
pay
payable
paying
payment
payments
paypal
pays
pc
pdf
pdt
peace
peaceful
peanuts
pedantic
peeved
penalty
penny
people
per
percent
percentage
perception
perfect
perfection
perfectly
perform
perhaps
period
permanently
permission
permit
permitted
perpetually
perplexed
person
personal
personally
perspective
pesos
pest
pester
pestering
petty
phase
phone
phoned
phones
phoning
photo
photograph
photographer
photographers
photographs
photos
photoshop
phrased
picasso
pick
picked
picking
picks
picky
picture
pictures
piece
pieces
piled
piling
pill
pin
ping
pirated
piss
pissed
pitch
pity
pixel
pixels
pizza
place
places
plain
plainer
plainly
plan
plane
planet
planned
planning
plans
plant
planted
plants
plasterer
plate
plates
platform
platforms
play
played
playground
playing
plays
pleasant
please
pleased
pleases
pleasure
plenty
ploy
pls
plugin
plus
plz
pm
png
po
pocket
podcast
point
pointed
points
poisoning
police
policy
polish
polished
polite
ponder
poor
poorly
pop
portal
portrait
position
positive
possibilities
possibility
possible
possibly
post
postage
posted
poster
posting
postpone
postponed
postponing
posts
potentially
pound
pounds
poured
power
powerless
practice
praise
prayers
praying
precious
precise
precisely
predict
predicted
prefer
preferable
preference
preferences
preferred
prefers
premiere
prep
preparation
prepare
prepared
prepares
preparing
prepayment
present
presentation
press
pressed
pressing
pressure
pressured
presumably
pretend
pretending
pretext
pretty
prevents
preview
previous
previously
price
priced
prices
prick
prickly
pride
principle
print
printed
printer
printers
printing
prints
printshop
prior
prioritise
prioritize
priority
private
privilege
prize
pro
probably
problem
problems
proceed
process
produce
production
products
profession
professional
professionalism
professionals
profile
profoundly
programmer
progress
project
projects
promise
promised
promises
promising
prompted
promptly
proof
proofread
proofreader
proofs
proper
properly
proportion
proposal
proposals
propose
proposed
proposing
props
protect
protest
protests
protocol
proud
prouder
provide
provided
provider
provides
providing
provoke
provoking
pst
psychic
psycho
public
publication
publicity
publicly
publish
published
publisher
publishes
pull
pulled
pulling
pulls
punch
punching
punctual
punish
punishing
pupils
puppet
puppy
purchase
pure
purely
purpose
push
pushback
pushed
pushes
pushing
pushy
put
puts
putting
puzzled
puzzles
qualified
quality
qualms
quantity
quarrelled
quarter
question
questionable
questioned
questioning
questions
quick
quicker
quickest
quickly
quiet
quieten
quietens
quieter
quiets
quit
quite
quotation
quote
quoted
quotes
r
racking
radar
rain
rains
raise
raised
raises
raising
ramadan
ramble
rambling
ran
rand
random
rang
ranking
rankle
rankled
rant
ranting
rate
rates
rather
rating
ratings
rational
rattled
raw
raws
re
reach
reachable
reached
reaches
reaching
react
reacted
reacting
reaction
read
readable
reader
readers
reading
readme
reads
ready
real
realise
realised
realistic
realistically
realize
realized
really
rearrange
reason
reasonable
reasonably
reasoning
reasons
reassuring
reboot
rebuild
rebuilding
rebuilds
rebuilt
recalculate
recall
recap
recapitulate
receipt
receive
received
receives
recently
reception
recheck
rechecked
rechecking
recipe
recipes
recognise
recognize
recollection
recommend
recommendation
recommended
reconsider
record
recorded
recording
recordings
records
recount
recover
recovered
recovering
recovers
recovery
recruit
recut
red
reddit
redesign
redesigns
redid
redo
redoing
redone
redos
redraw
redrawing
redrawn
redrew
reduce
reduced
reedit
reeks
reexport
refer
references
referring
reflect
reformat
refresh
refreshing
refund
refundable
refunded
refunding
refunds
refusal
refuse
refused
refuses
regard
regarding
regards
register
regret
regretfully
regrettable
regrettably
reimburse
reinstall
reissue
reissued
reissuing
reiterate
reject
rejecting
relate
relationship
relatively
relax
relaxing
release
released
releasing
relevant
relief
relieved
religious
reloading
reluctant
rely
remain
remainder
remained
remaining
remains
remake
remark
remember
remembered
remembers
remind
reminded
reminder
reminders
reminding
remit
remodel
remotely
remove
removed
removes
removing
rename
renamed
render
renders
renew
renewed
renovation
rent
reopen
reorder
repaint
repainted
repainting
repair
repairable
repaired
repairing
repairs
repeat
repeated
repeatedly
repeating
repeats
repercussions
replace
replaced
replacement
replacing
replicate
replied
replies
reply
replying
report
reporting
reprint
reprinted
reprinting
reprints
reproduce
reputation
request
requested
requests
require
required
requirements
requires
reread
rereading
rerecord
rerun
resale
reschedule
rescheduling
rescued
research
resend
resending
resent
resentful
reservations
reserve
reserves
reset
reshoot
reshooting
reshot
resigning
resize
resold
resolution
respect
respected
respectful
respecting
respond
responded
responding
responds
response
responses
responsibilities
responsibility
responsible
responsive
rest
restart
restarting
restarts
restaurant
restful
restless
restore
restored
restoring
restrict
rests
resubmit
result
results
resume
resumes
retainer
retake
retest
rethink
retouch
retouched
retranslate
retranslating
return
returning
returns
retype
retyped
reupload
reuse
reversible
revert
reverted
review
reviewed
reviewer
reviewing
reviews
revise
revised
revises
revision
revisions
revisit
revolves
rework
reworked
reworking
reworks
rewrite
rewrites
rewriting
rewritten
rewrote
rich
rid
ride
ridiculous
ridiculously
right
rightfully
rightly
rights
ring
ringing
rings
rip
ripoff
ripped
rise
rises
risk
river
rly
road
roads
robbed
robot
robs
rocket
role
roll
rolled
rolling
romantic
roof
room
roommate
rooms
rooting
rotten
rough
roughly
round
rounds
route
router
routes
row
rs
rubbed
rubbish
rude
rudely
ruder
rudest
ruin
ruined
ruining
rule
rules
run
rung
running
runs
rupees
rush
rushed
rushing
sabotage
sabotaged
sacrifice
sad
saddened
saddens
sadly
safe
safely
safer
said
saint
sale
salon
salvaged
same
sample
samples
sane
sank
sast
sat
satisfaction
satisfied
satisfies
satisfy
saturday
saturdays
save
saved
saves
saving
saw
say
saying
says
scale
scam
scammer
scammers
scan
scans
scapegoat
scarcely
scare
scared
scares
scary
scathing
scene
scenes
sceptical
schedule
scheduled
scheme
school
schoolboy
schoolchild
science
scope
score
scrap
scratch
scream
screamed
screams
screen
screens
screenshot
screenshots
screw
screwed
screwing
screwup
scribbled
script
scripts
scroll
search
searching
season
seat
sec
second
seconds
secret
secretary
section
sections
secure
see
seeing
seem
seemed
seems
seen
sees
seething
self
selfish
sell
selling
semicolon
send
sending
sends
sense
sensed
sensing
sensitive
sent
sentence
seo
sep
separate
separately
sept
september
serious
seriously
servant
server
service
services
session
sessions
set
setback
sets
settle
settled
settles
seven
seventh
several
severe
sew
sewing
shade
shadow
shaken
shakespeare
shall
shame
shameful
shameless
share
shared
shares
sharing
sharp
sharper
sharply
shave
she
shedding
sheet
sheets
shelved
sherlock
shift
shifted
shifting
shifts
shillings
ship
shipping
ships
shirt
shit
shitty
shock
shocked
shocker
shocking
shoddy
shoes
shook
shoot
shooting
shoots
shop
shopify
shoppers
shops
short
shortchanged
shorten
shortened
shortens
shortly
shot
shots
should
shoulders
shout
shouted
shouting
shouts
shove
show
showed
showings
shown
shows
shrink
shuffle
shut
sick
side
sides
sighs
sight
sign
signal
signature
signed
signing
signs
silence
silent
silliest
silly
similar
simmer
simple
simpler
simplest
simplify
simplifying
simply
since
sincere
sincerely
sincerest
sing
single
sinks
sir
sister
sit
site
sits
sitting
situation
situations
six
sixteen
sixth
sixty
size
sizes
skeptical
sketch
sketches
skew
skin
skip
skipped
sky
skype
slack
slammed
slave
slaves
sleep
sleeping
sleepless
slept
slide
slides
slight
slightly
slip
slipped
slipping
slips
slipup
sloppy
slot
slots
slow
slowed
slower
slowly
slowness
slows
small
smaller
smallest
smart
smile
smiles
smiling
smooth
smoothly
sms
snapped
snappy
snaps
sneak
sneaked
snippy
snob
snow
snowed
snuck
so
social
soften
software
sold
solely
solicitor
solid
solution
solutions
solvable
solve
solved
some
somebody
someday
somehow
someone
something
sometime
sometimes
somewhat
somewhere
son
song
songs
soon
sooner
soonest
soonish
sorries
sorrry
sorry
sort
sorted
sorting
sorts
sound
sounded
sounds
sour
source
space
spam
span
spanish
spare
spared
speak
spec
special
specialist
speciality
specialty
specific
specifically
specified
specify
specs
speechless
speedy
spell
spelled
spelling
spelt
spend
spending
spent
spineless
spite
splendid
split
splitting
spoiled
spoilt
spoke
spoken
spot
spotted
spread
spring
square
squarely
squares
squeeze
squeezed
squeezes
ssd
staff
stage
stake
stall
stalling
stalls
stand
standard
standards
standing
stands
star
start
started
starting
starts
state
stated
statement
states
stating
statutory
stay
stayed
staying
stays
steal
step
stepping
steps
stick
stickers
sticking
sticky
still
sting
stings
stingy
stitch
stock
stolen
stomach
stood
stop
stopgap
stopped
stopping
stops
store
storm
story
straight
straightaway
strain
stranded
strange
strategy
street
strength
stress
stressed
stresses
stressful
stressing
stretch
stretched
strict
strictly
strike
strikes
string
stringing
strip
strong
stronger
strongly
struck
struggle
struggled
struggling
strung
stubborn
stubbornness
stuck
student
students
studies
studio
study
stuff
stuffed
stumped
stung
stunning
stupid
stupidest
stupidity
stupidly
style
subcontract
subcontractor
subdued
subject
subjects
submit
submits
submitted
subscribers
substance
substitute
subtract
success
successful
successfully
such
sucks
sudden
suddenly
sue
sues
suffer
suffice
sufficed
sugar
sugarcoat
suggest
suggested
suggesting
suggestion
suggestions
suing
suit
suitable
suited
suits
sulking
sum
summarise
summarize
summary
summed
summer
summing
sums
sun
sunday
sundays
super
superb
supplement
supplied
supplier
suppliers
supplies
supply
support
supportive
suppose
supposed
surcharge
sure
surely
surgery
surprise
surprised
surprises
surprising
survey
survive
suspect
suspend
suspending
suspicious
swallow
swamped
swap
swapped
swapping
swear
swearing
sweat
sweet
swept
swim
swing
switch
switched
switching
sworn
sympathies
sympathise
sympathize
sympathy
sync
system
systematically
tab
table
tables
tablet
tack
tacky
tactic
tad
tag
take
takeaway
takeaways
taken
takes
taking
talent
talk
talked
talking
talks
tall
tallies
tally
tank
tantrum
tantrums
tardy
target
task
tasks
taste
tasteless
tattoo
taught
tax
tea
teach
teaching
teacup
team
teams
teapot
tear
tears
tech
technical
technicality
technically
teen
teenager
teensy
teeny
telephone
tell
telling
tells
tempest
template
templates
temporary
tempted
ten
tend
tense
tension
tenth
terminate
terminating
terms
terrible
terribly
terrific
terrified
test
tested
testing
tests
text
texting
texts
than
thank
thanked
thankful
thanks
thanksgiving
thankyou
that
thats
the
theater
theatre
their
theirs
them
theme
then
theoretically
there
thereabouts
therefore
these
they
thick
thief
thieves
thin
thing
things
think
thinking
thinks
third
thirteen
thirty
this
thorough
those
though
thought
thoughtful
thoughtless
thoughts
thousand
thousandth
thread
threat
threaten
threatened
threatening
threatens
threats
three
threw
thrilled
thrilling
through
throughout
throw
throwing
thrown
throws
thu
thumbnail
thur
thurs
thursday
thursdays
thx
ticked
ticket
tickets
tidied
tidy
tie
tied
tight
tiktok
till
time
timed
timeline
times
timewaster
timezone
timing
tiny
tip
tips
tired
tiresome
tiring
title
titled
tmr
tmrw
to
today
toddler
toddlers
together
toil
told
tolerate
tomoro
tomorow
tomorrow
ton
tone
tonight
tonite
too
took
tool
tools
tooth
toothache
top
topic
topics
torn
torture
torturing
toss
total
totally
touch
touche
touched
touches
touching
tough
tour
toward
towards
town
toxic
toy
trace
track
tracks
trade
traffic
tragedy
tragic
train
trainee
training
trains
tram
transcript
transfer
transferred
transferring
transfers
translate
translated
translates
translating
translation
translator
translators
transparent
trapped
trash
travel
traveled
traveling
travelled
travelling
travels
treasure
treat
treated
treating
treats
trees
tremendously
trial
trick
tricky
tried
tries
triggered
trim
trims
trip
triple
trivial
trouble
troubled
troubles
troubling
truck
true
truly
trust
trusted
trusting
trusts
truth
truthful
try
trying
tue
tues
tuesday
tuesdays
turn
turnaround
turned
turning
turns
tutor
tweak
tweaked
tweaking
tweaks
tweet
twelfth
twelve
twentieth
twenty
twice
twist
twitter
two
type
typed
typeface
types
typhoon
typical
typically
typing
typo
typos
tyrant
u
ugliest
ugly
umpteenth
unable
unacceptable
unaffected
unanswered
unavailable
unbelievable
unbelievably
uncalled
uncertain
unchanged
unchecked
uncle
unclear
uncomfortable
unconvinced
uncorrected
undecided
under
undercounted
underestimate
underestimated
underquoted
understand
understandable
understandably
understanding
understands
understood
undervalued
underwater
underwhelmed
undo
undoing
undone
unease
uneasy
unexpected
unfair
unfinished
unfit
unforeseen
unfortunate
unfortunately
ungrateful
unhappy
unheard
unimportant
unintentionally
unkind
unless
unlimited
unlock
unnecessary
unnerving
unnoticed
unpaid
unpleasant
unpleasantness
unprofessional
unprofessionalism
unreachable
unread
unreadable
unreal
unrealistic
unreasonable
unreliable
unresponsive
unsafe
unsent
unsettle
unsettled
unsettles
unsettling
unsigned
unstable
unsure
until
untouched
untrue
unusable
unused
unusually
unwelcome
unwell
unwilling
up
update
updated
updates
updating
upfront
upgrade
upgrading
upload
uploaded
uploading
uploads
upon
ups
upset
upsets
upsetting
upside
ur
urgency
urgent
url
us
usd
use
used
useful
useless
user
username
users
uses
using
usual
usually
utc
utter
utterly
v
v2
v3
v4
v5
v6
vacation
vacations
vague
valid
valley
valuable
value
valued
vanished
variant
variants
variations
various
vat
ve
vending
venue
verdict
verify
version
versions
very
vet
via
victim
video
videographer
view
viewers
viewpoint
views
village
violated
violin
visible
vision
visit
visited
visiting
visitors
visits
voice
voicemail
vote
vouch
vulnerable
vultures
wait
waited
waiting
waits
waive
waived
wake
walk
walked
walks
wall
wand
wanna
want
wanted
wanting
wants
war
warehouse
warm
warn
warned
warning
wary
was
wash
washing
waste
wasted
waster
wasters
wastes
wasting
wat
watch
watched
watching
wave
way
ways
we
weak
weaken
wear
wearing
weasel
weather
web
webmaster
webpage
website
wed
wedding
wednesday
wednesdays
weds
wee
week
weekdays
weekend
weekends
weekly
weeknights
weeks
weigh
weighed
weighing
weighs
weight
weird
welcome
well
went
were
what
whatever
whatnot
whats
whatsapp
whatsoever
when
whenever
where
whereas
wherever
whether
which
whichever
while
whilst
whining
white
whiteboard
who
whoa
whoever
whole
whom
whose
why
wi
wide
widget
width
wife
wifi
wiggle
wild
will
willing
win
wince
window
windows
winning
winter
wipe
wiped
wisdom
wise
wiser
wish
wished
wishes
wishing
with
withdraw
withdrawing
within
without
wizard
woke
woman
women
won
wonder
wondered
wonderful
wondering
wont
wood
woohoo
word
worded
wording
wordpress
words
wordy
work
workaround
worked
working
works
workshop
world
world's
worm
worn
worried
worries
worrisome
worry
worrying
worse
worst
worth
worthless
would
wound
wow
wracking
wrap
wreck
wrecked
wretched
wriggle
write
writer
writers
writes
writing
written
wrong
wrongly
wrote
ya
yarn
yay
ye
yea
yeah
year
years
yell
yelled
yelling
yells
yen
yep
yes
yess
yesterday
yet
you
your
yours
yourself
yourselves
yup
zero
zillion
zones
zoom
""".splitlines()
PLACES = 31314
