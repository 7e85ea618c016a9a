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
  ('A07.capitals', 'A07', 0.95, 'match', 1, None, False, 1, 0.0, (), (), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.emphasis', 'A07', 0.55, 'match', 1, None, False, 1, 0.0, (), (), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.first-word', 'A07', 0.65, 'match', 7, None, False, 1, 0.0, (), (), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.word-in-anger', 'A07', 0.55, 'match', 1, None, False, 1, 0.0, (), (), ('A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A08', 'D05'), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.marks', 'A07', 0.95, 'match', 1, None, False, 1, 0.0, (), ('E05', 'E06', 'E10', 'E04', 'E09'), (), 'Piled marks are read as shouting.', 'One full stop is stronger: it sounds as if you mean it.'),
  ('A07.marks-in-anger', 'A07', 0.8, 'sentence', 1, None, False, 1, 0.0, (), (), ('A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A08', 'D05'), 'Piled marks are read as shouting.', 'One full stop is stronger: it sounds as if you mean it.'),
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
  ('A03.ax-belittle', 'A03', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A word such as “amateur” may stay with {client} long after the job is paid, and nothing useful can be said in reply to it.', 'Say what the material lacks and what it needs: “The scans have 72 dpi; for the banner I need 300.”'),
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
  ('D01.dont-worry', 'D01', 0.65, 'match', 7, None, False, 1, 0.0, (), (), (), "“Don't worry” with no ground under it asks for trust just when {client} has less of it.", 'Give the ground instead of the comfort: “The files are backed up since noon and the test page is online.”'),
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
  ('D03.could-not-know', 'D03', 0.65, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), 'It may well be so. Said before anything is put right, it asks {client} to let you off first.', 'Leave your own case for later and begin with theirs: “The plugin broke your checkout on Thursday. It works again since nine.”'),
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
  ('V01.when-free', 'V01', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.whenever', 'V01', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.some-time', 'V01', 0.85, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.soon', 'V01', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
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
  17: (219,),
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
  487: (36,),
  499: (171,),
  509: (-189,),
  518: (75,),
  519: (75,),
  520: (75,),
  521: (75,),
  522: (75,),
  546: (91,),
  559: (-99, -98),
  560: (-101, -100),
  561: (119,),
  569: (124,),
  570: (-124,),
  576: (126,),
  577: (126,),
  578: (126,),
  579: (126,),
  597: (132,),
  602: (-133, -132),
  605: (-132,),
  608: (-147,),
  609: (-170,),
  610: (-170,),
  611: (-170,),
  612: (-170,),
  613: (-170,),
  615: (182,),
  621: (-182,),
  638: (-216,),
  639: (260,),
  643: (-231,),
  644: (16,),
  652: (115,),
  655: (133,),
  662: (136,),
  674: (-275,),
  680: (-274,),
  693: (39,),
  703: (-213, -212),
  714: (-171,),
  718: (-183,),
  741: (-19,),
  745: (34,),
  754: (-91,),
  755: (150,),
  758: (150,),
  759: (150,),
  760: (150,),
  761: (150,),
  762: (150,),
  763: (150,),
  770: (-150,),
  775: (19,),
  796: (130,),
  819: (130,),
  820: (130,),
  821: (130,),
  846: (157,),
  847: (157,),
  848: (157,),
  849: (157,),
  916: (-9,),
  928: (163,),
  929: (163,),
  930: (163,),
  931: (163,),
  932: (163,),
  933: (163,),
  934: (-163,),
  943: (164,),
  955: (84,),
  960: (103,),
  965: (-115,),
  976: (-224,),
  977: (-41,),
  985: (-41,),
  1005: (136,),
  1006: (136,),
  1007: (136,),
  1030: (95,),
  1040: (123,),
  1064: (153,),
  1065: (153,),
  1066: (153,),
  1067: (153,),
  1068: (153,),
  1073: (-173,),
  1077: (189,),
  1080: (216,),
  1086: (224,),
  1117: (-96,),
  1128: (-2,),
  1134: (83,),
  1136: (-83,),
  1166: (-12,),
  1172: (81,),
  1179: (45,),
  1190: (42,),
  1206: (23,),
  1213: (23,),
  1214: (23,),
  1235: (-67,),
  1237: (-153,),
  1246: (107,),
  1255: (108,),
  1257: (173,),
  1272: (201,),
  1273: (213,),
  1274: (251,),
  1275: (251,),
  1276: (251,),
  1277: (251,),
  1278: (251,),
  1279: (251,),
  1296: (-4,),
  1299: (-40, -38),
  1309: (-40, -38, -12, -4),
  1310: (-40, -38, -4),
  1312: (38,),
  1314: (21,),
  1315: (21,),
  1339: (-168,),
  1345: (-4,),
  1378: (189,),
  1379: (189,),
  1380: (189,),
  1381: (189,),
  1401: (257,),
  1405: (258,),
  1412: (-270,),
  1424: (-6, -5),
  1430: (-200, -168),
  1439: (136,),
  1440: (136,),
  1453: (134,),
  1479: (169,),
  1480: (169,),
  1481: (169,),
  1491: (-109, -108),
  1493: (-8, -7),
  1497: (114,),
  1516: (-168,),
  1518: (12,),
  1543: (-123,),
  1561: (153,),
  1562: (153,),
  1563: (153,),
  1564: (153,),
  1578: (277,),
  1588: (44,),
  1599: (-36,),
  1630: (-109,),
  1634: (166,),
  1646: (198,),
  1653: (39,),
  1656: (-13,),
  1658: (-13,),
  1731: (43,),
  1735: (156,),
  1746: (-70,),
  1747: (220,),
  1763: (19,),
  1764: (19,),
  1789: (-190,),
  1813: (-229,),
  1826: (-70,),
  1840: (-23,),
  1851: (80,),
  1856: (89,),
  1867: (242,),
  1872: (-246,),
  1888: (-251,),
  1890: (-35, -34),
  1931: (239,),
  1942: (-258, -257),
  1953: (41,),
  1964: (-190,),
  1965: (-190,),
  1972: (-46,),
  1974: (-51,),
  1975: (-54,),
  1976: (-68,),
  1977: (-109, -108),
  1984: (77,),
  2001: (-89,),
  2005: (111,),
  2040: (-119,),
  2081: (-137,),
  2086: (147,),
  2112: (-152,),
  2143: (-169,),
  2165: (-174,),
  2170: (-175,),
  2172: (-184,),
  2194: (188,),
  2215: (-231, -230, -229, -228, -227, -226, -225, -224, -223),
  2216: (196,),
  2221: (200,),
  2271: (-196,),
  2278: (-201,),
  2279: (-207,),
  2280: (-219,),
  2313: (229,),
  2333: (234,),
  2334: (234,),
  2335: (234,),
  2336: (234,),
  2372: (-244,),
  2377: (258, 278),
  2379: (278,),
  2388: (278,),
  2413: (-277,),
  2426: (-140,),
  2427: (-167,),
  2428: (237,),
  2434: (248,),
  2437: (-248,),
  2440: (-254,),
  2470: (131,),
  2471: (131,),
  2472: (131,),
  2473: (131,),
  2498: (124, 125),
  2502: (125,),
  2510: (124,),
  2511: (124,),
  2515: (147,),
  2516: (147,),
  2517: (147,),
  2518: (147,),
  2519: (147,),
  2523: (172,),
  2600: (1,),
  2601: (96,),
  2607: (118,),
  2608: (118,),
  2609: (118,),
  2610: (118,),
  2626: (51,),
  2644: (193,),
  2652: (52,),
  2653: (-225,),
  2664: (69,),
  2672: (174,),
  2693: (240,),
  2695: (-242,),
  2696: (-233, -217),
  2705: (276,),
  2727: (22,),
  2751: (-179,),
  2753: (190,),
  2766: (241,),
  2778: (55,),
  2787: (72,),
  2789: (73,),
  2790: (240,),
  2808: (272,),
  2815: (272,),
  2825: (-134,),
  2827: (-145,),
  2842: (-202,),
  2847: (274,),
  2862: (-130,),
  2867: (-180,),
  2876: (-188,),
  2885: (-129,),
  2888: (141,),
  2889: (-158,),
  2896: (-213, -212),
  2897: (151,),
  2898: (151,),
  2899: (151,),
  2900: (151,),
  2901: (151,),
  2902: (151,),
  2903: (151,),
  2916: (104,),
  2921: (-270, 50),
  2922: (-50,),
  2946: (212,),
  2967: (228,),
  3000: (233,),
  3001: (235,),
  3030: (239,),
  3034: (-189,),
  3095: (71,),
  3096: (71,),
  3097: (71,),
  3101: (129,),
  3130: (-44,),
  3131: (50,),
  3143: (54,),
  3146: (231,),
  3178: (250,),
  3190: (148,),
  3191: (148,),
  3192: (148,),
  3193: (148,),
  3194: (148,),
  3203: (249,),
  3231: (217,),
  3239: (244,),
  3323: (-189,),
  3324: (64,),
  3334: (-148,),
  3351: (-14,),
  3356: (-25,),
  3367: (266,),
  3369: (-189,),
  3383: (98,),
  3397: (100,),
  3446: (149,),
  3447: (149,),
  3448: (149,),
  3449: (149,),
  3450: (149,),
  3457: (195,),
  3462: (202,),
  3472: (170,),
  3473: (170,),
  3474: (170,),
  3475: (170,),
  3476: (170,),
  3482: (-16,),
  3490: (113,),
  3495: (50,),
  3522: (70,),
  3526: (147,),
  3561: (170,),
  3565: (227,),
  3627: (149,),
  3628: (149,),
  3648: (237,),
  3668: (261,),
  3672: (-270, 50),
  3674: (-223, -214),
  3678: (-224,),
  3688: (-214,),
  3689: (-223,),
  3690: (-226,),
  3708: (271,),
  3712: (-266,),
  3728: (-189,),
  3795: (-195,),
  3805: (-189,),
  3835: (61,),
  3838: (90,),
  3912: (216,),
  4007: (-52,),
  4023: (-270,),
  4025: (-270,),
  4027: (257,),
  4029: (50,),
  4061: (-107,),
  4062: (235,),
  4081: (213,),
  4085: (-189,),
  4130: (214,),
  4140: (214,),
  4162: (222,),
  4206: (271,),
  4234: (279,),
  4310: (129,),
  4311: (129,),
  4328: (-127,),
  4359: (-189,),
  4360: (52,),
  4362: (105,),
  4364: (52,),
  4394: (-64,),
  4420: (-81,),
  4427: (84,),
  4428: (84,),
  4458: (160,),
  4459: (160,),
  4460: (160,),
  4461: (160,),
  4462: (160,),
  4469: (216,),
  4471: (232,),
  4548: (-104, -103),
  4581: (247,),
  4594: (249,),
  4603: (-114,),
  4616: (-121,),
  4618: (-122,),
  4620: (-128,),
  4638: (137,),
  4639: (137,),
  4640: (137,),
  4641: (137,),
  4642: (137,),
  4643: (137,),
  4649: (141,),
  4650: (141,),
  4651: (141,),
  4652: (141,),
  4666: (-208,),
  4667: (-209,),
  4697: (148,),
  4709: (-151,),
  4720: (-155,),
  4788: (194,),
  4807: (-198,),
  4811: (-206,),
  4822: (223,),
  4860: (225,),
  4899: (245,),
  4985: (-249,),
  5018: (253,),
  5035: (267,),
  5191: (154,),
  5228: (129,),
  5229: (129,),
  5230: (129,),
  5231: (129,),
  5232: (129,),
  5233: (129,),
  5234: (129,),
  5235: (129,),
  5275: (247,),
  5296: (-17,),
  5299: (-32,),
  5348: (132,),
  5367: (-142,),
  5376: (152,),
  5377: (152,),
  5378: (152,),
  5379: (152,),
  5380: (152,),
  5381: (152,),
  5382: (152,),
  5390: (164,),
  5391: (164,),
  5392: (164,),
  5393: (164,),
  5397: (238,),
  5467: (120,),
  5491: (120,),
  5492: (120,),
  5493: (120,),
  5543: (122,),
  5588: (127,),
  5605: (127,),
  5606: (127,),
  5607: (127,),
  5652: (127,),
  5653: (127,),
  5654: (127,),
  5655: (127,),
  5656: (127,),
  5657: (127,),
  5658: (127,),
  5714: (132,),
  5723: (136,),
  5733: (139,),
  5735: (140,),
  5784: (-267,),
  5794: (221,),
  5809: (1,),
  5811: (102,),
  5825: (46,),
  5840: (86,),
  5845: (121,),
  5868: (159,),
  5897: (122,),
  5898: (122,),
  5899: (122,),
  5949: (65,),
  5967: (275,),
  5970: (275,),
  6007: (-9, -8, -7),
  6017: (-11,),
  6045: (17,),
  6046: (17,),
  6047: (17,),
  6048: (17,),
  6049: (17,),
  6059: (-80,),
  6094: (-111,),
  6098: (-164,),
  6109: (-21,),
  6113: (-28,),
  6114: (-53,),
  6116: (34, 80),
  6143: (-90,),
  6160: (102,),
  6172: (-57,),
  6173: (-60,),
  6174: (-66,),
  6184: (-69,),
  6186: (76,),
  6192: (-116, -79, -78),
  6226: (80, 116),
  6248: (-102,),
  6283: (-185,),
  6285: (-217,),
  6286: (-240,),
  6287: (-243,),
  6309: (282,),
  6315: (-233, -47),
  6316: (-3,),
  6318: (-39,),
  6329: (124,),
  6331: (-141,),
  6348: (-154,),
  6353: (-113,),
  6354: (-146, -144),
  6371: (-260,),
  6396: (-85, -84),
  6399: (85,),
  6402: (128,),
  6403: (128,),
  6404: (128,),
  6405: (128,),
  6406: (128,),
  6421: (-181,),
  6425: (210,),
  6463: (2,),
  6471: (78,),
  6500: (112,),
  6507: (-60,),
  6508: (3,),
  6511: (3,),
  6517: (3,),
  6520: (3,),
  6536: (-60,),
  6543: (60,),
  6552: (-278, -111, -77),
  6624: (-43,),
  6630: (48,),
  6644: (68,),
  6656: (72,),
  6657: (72,),
  6658: (72,),
  6665: (226,),
  6707: (98,),
  6745: (165,),
  6765: (205,),
  6786: (216,),
  6800: (-221,),
  6801: (-231, -230, -229, -228, -227, -226, -225, -224, -223),
  6802: (-256,),
  6883: (87,),
  6920: (135,),
  6921: (135,),
  6922: (135,),
  6923: (135,),
  6924: (135,),
  6925: (135,),
  6927: (-135,),
  6928: (-154,),
  6940: (-162,),
  6944: (-162, -135),
  6979: (154,),
  7023: (-278,),
  7027: (280,),
  7039: (-108,),
  7073: (-278,),
  7103: (265,),
  7104: (-265,),
  7113: (-170, -147),
  7114: (-170, -147),
  7115: (-170, -147),
  7116: (-170, -147),
  7117: (-170, -147),
  7118: (-170, -147),
  7119: (-170, -147),
  7123: (-149,),
  7124: (-149,),
  7125: (-149,),
  7126: (-149,),
  7127: (-149,),
  7128: (-149,),
  7129: (-149,),
  7130: (-149,),
  7131: (-149,),
  7144: (-253,),
  7155: (-59,),
  7156: (9,),
  7181: (-231, -230, -229, -228, -227, -226, -225, -224, -223),
  7184: (-48,),
  7186: (157,),
  7215: (53,),
  7224: (-93, -92),
  7237: (-231, -230, -229, -228, -227, -226, -225, -224, -223),
  7262: (281,),
  7361: (116,),
  7366: (-46,),
  7431: (34,),
  7492: (49,),
  7493: (203,),
  7524: (21,),
  7565: (167,),
  7566: (167,),
  7567: (167,),
  7568: (167,),
  7581: (-47,),
  7583: (-49,),
  7585: (49,),
  7588: (175,),
  7607: (105,),
  7610: (142,),
  7612: (75,),
  7613: (75,),
  7652: (142,),
  7653: (142,),
  7654: (142,),
  7667: (168,),
  7668: (168,),
  7669: (168,),
  7670: (168,),
  7695: (230,),
  7704: (256,),
  7727: (135,),
  7734: (141,),
  7743: (145,),
  7744: (145,),
  7745: (145,),
  7746: (145,),
  7747: (145,),
  7753: (155,),
  7768: (144,),
  7769: (144,),
  7770: (144,),
  7771: (144,),
  7772: (144,),
  7812: (-115,),
  7821: (-41,),
  7828: (-80, 80, 173),
  7829: (80, 173),
  7883: (80,),
  7886: (-96,),
  7901: (106,),
  7904: (105,),
  7908: (-144,),
  7913: (145,),
  7965: (-10,),
  7966: (-17,),
  7967: (-17,),
  7969: (-36,),
  7970: (47,),
  7997: (97,),
  8015: (143,),
  8032: (-76,),
  8034: (-115, -109, -108),
  8037: (-14, 49),
  8089: (-173,),
  8108: (34,),
  8114: (-230,),
  8158: (-245,),
  8169: (-106, -105),
  8176: (-230,),
  8187: (-17, 17, 46),
  8211: (155,),
  8212: (155,),
  8228: (213,),
  8230: (-232,),
  8271: (158,),
  8310: (49,),
  8341: (-196,),
  8350: (-158,),
  8392: (109,),
  8395: (233,),
  8396: (233,),
  8397: (233,),
  8398: (233,),
  8400: (-233,),
  8456: (171,),
  8492: (166,),
  8493: (166,),
  8494: (166,),
  8495: (-166,),
  8501: (143,),
  8502: (143,),
  8503: (143,),
  8504: (143,),
  8507: (-36,),
  8523: (31,),
  8536: (34,),
  8544: (35,),
  8598: (143,),
  8600: (-112,),
  8601: (143,),
  8604: (-143,),
  8611: (-166, -143),
  8612: (-166,),
  8624: (166,),
  8651: (158,),
  8652: (158,),
  8653: (158,),
  8654: (158,),
  8677: (-45,),
  8683: (-117, -116),
  8753: (46,),
  8776: (-234, -49),
  8779: (92,),
  8780: (93,),
  8833: (167,),
  8904: (142,),
  8945: (48,),
  8946: (48,),
  8949: (144,),
  9001: (49,),
  9014: (169,),
  9015: (169,),
  9016: (169,),
  9017: (169,),
  9056: (-55,),
  9060: (167,),
  9082: (-77,),
  9085: (-87, -86),
  9090: (-88,),
  9094: (102,),
  9111: (-115, -109, -108),
  9159: (142, 167),
  9160: (142, 167),
  9161: (142, 167),
  9162: (142, 167),
  9163: (142, 167),
  9245: (-142,),
  9246: (-142,),
  9247: (-142,),
  9248: (-142,),
  9326: (161,),
  9327: (161,),
  9328: (161,),
  9329: (161,),
  9330: (161,),
  9456: (239,),
  9461: (243,),
  9520: (-261,),
  9581: (165,),
  9598: (-22,),
  9604: (-261,),
  9618: (-13,),
  9620: (-233,),
  9623: (-61,),
  9625: (-95, -90),
  9627: (-95,),
  9665: (-167,),
  9666: (-167,),
  9667: (-167,),
  9668: (-167,),
  9672: (-189,),
  9678: (18,),
  9696: (183,),
  9737: (-97,),
  9743: (-118,),
  9745: (126,),
  9756: (-176,),
  9796: (-204,),
  9846: (-73,),
  9848: (169,),
  9898: (61,),
  9906: (33,),
  9927: (-109, -108),
  9928: (28,),
  9942: (-160,),
  9944: (181,),
  9957: (-279, -278, -59),
  9985: (-272,),
  10049: (185,),
  10055: (185,),
  10056: (185,),
  10057: (185,),
  10058: (185,),
  10084: (35,),
  10085: (35,),
  10102: (-196,),
  10103: (59,),
  10125: (-259, -169),
  10126: (-279, -278, -259, -169),
  10144: (273,),
  10153: (-79, -78),
  10171: (252,),
  10221: (80, 111),
  10224: (83,),
  10237: (-173,),
  10238: (128,),
  10239: (128,),
  10251: (118,),
  10253: (128,),
  10254: (128,),
  10266: (159,),
  10267: (159,),
  10268: (159,),
  10269: (159,),
  10270: (159,),
  10271: (159,),
  10357: (-28,),
  10405: (257, 279),
  10408: (-66, -65, 169, 198, 280),
  10453: (-252,),
  10464: (-111,),
  10470: (279,),
  10507: (-172,),
  10508: (198, 280),
  10533: (14,),
  10613: (182,),
  10669: (58,),
  10708: (173,),
  10709: (173,),
  10764: (-271,),
  10768: (-207, -206, -205, -204, -109, -108),
  10771: (215,),
  10774: (-215,),
  10783: (268,),
  10863: (148,),
  10910: (-14,),
  10959: (-120,),
  10963: (-121, -120),
  10982: (-161,),
  11003: (263,),
  11041: (52,),
  11062: (161,),
  11063: (161,),
  11177: (46,),
  11182: (-71,),
  11190: (83,),
  11194: (83,),
  11212: (84,),
  11249: (171,),
  11330: (-220,),
  11342: (146,),
  11343: (146,),
  11344: (146,),
  11345: (146,),
  11346: (146,),
  11368: (-231, -230, -229, -228, -227, -226, -225, -224, -223),
  11378: (-146,),
  11402: (146,),
  11447: (-146,),
  11448: (-146,),
  11449: (-146,),
  11450: (-146,),
  11451: (-146,),
  11452: (-146,),
  11521: (-255,),
  11529: (82,),
  11541: (-157,),
  11543: (138,),
  11544: (138,),
  11545: (138,),
  11546: (138,),
  11547: (138,),
  11548: (138,),
  11563: (138,),
  11564: (138,),
  11565: (138,),
  11566: (138,),
  11567: (138,),
  11568: (138,),
  11569: (-139,),
  11586: (-254, -124),
  11587: (92, 93),
  11615: (-138,),
  11621: (137,),
  11633: (-82,),
  11639: (-138,),
  11673: (-254, -140),
  11684: (255,),
  11691: (-67, -37, 254),
  11733: (-139,),
  11754: (168,),
  11755: (168,),
  11770: (-174, -140),
  11777: (-66,),
  11797: (-277,),
  11817: (264,),
  11826: (-264,),
  11839: (10,),
  11840: (10,),
  11841: (10,),
  11842: (10,),
  11843: (10,),
  11844: (10,),
  11877: (-175,),
  11881: (-234, -222),
  11929: (232,),
  11937: (-234,),
  11950: (-214,),
  12035: (-234,),
  12037: (-234,),
  12043: (-234,),
  12046: (-260,),
  12080: (-222,),
  12081: (-234,),
  12089: (-234,),
  12096: (-277, -109, -108, -89),
  12196: (41,),
  12218: (74,),
  12264: (-134,),
  12272: (-208, -201),
  12286: (-192,),
  12295: (-145,),
  12416: (-159,),
  12435: (208,),
  12436: (208,),
  12437: (208,),
  12438: (208,),
  12439: (208,),
  12616: (-279, -278, -229, -226, -211, -210, -59),
  12628: (-62,),
  12685: (-136,),
  12792: (-229,),
  12835: (24,),
  12837: (26,),
  12838: (-29,),
  12848: (32,),
  12849: (32,),
  12878: (178,),
  12880: (180,),
  12885: (236,),
  12908: (48,),
  12910: (196,),
  12931: (179,),
  12934: (51,),
  12935: (51,),
  12936: (51,),
  12937: (51,),
  12946: (54,),
  12947: (54,),
  12948: (54,),
  12963: (67,),
  12970: (70,),
  12978: (78,),
  12992: (197,),
  13009: (178,),
  13028: (88,),
  13056: (94,),
  13230: (170,),
  13240: (178,),
  13241: (178,),
  13242: (178,),
  13266: (182,),
  13301: (176,),
  13323: (184,),
  13324: (184,),
  13325: (184,),
  13326: (184,),
  13331: (184,),
  13349: (186,),
  13399: (187,),
  13414: (192,),
  13441: (199,),
  13458: (218,),
  13460: (219,),
  13463: (-229,),
  13482: (236,),
  13488: (-240,),
  13495: (52,),
  13635: (204,),
  13804: (207,),
  13859: (207,),
  13860: (207,),
  13861: (207,),
  13862: (207,),
  13863: (207,),
  13864: (207,),
  14050: (206,),
  14077: (246,),
  14248: (213, 216),
  14255: (-173, -96),
  14266: (63,),
  14267: (-190,),
  14270: (-89,),
  14279: (-218,),
  14284: (-207, -205),
  14302: (-89,),
  14318: (213,),
  14344: (-59,),
  14398: (-205,),
  14419: (-252,),
  14433: (-276,),
  14482: (-205,),
  14483: (230,),
  14484: (-74, -71),
  14545: (-177,),
  14552: (-110,),
  14554: (-215,),
  14562: (-125,),
  14564: (177,),
  14587: (215,),
  14594: (-190,),
  14606: (-178,),
  14638: (17,),
  14664: (37,),
  14683: (-37,),
  14699: (-116,),
  14716: (-190, 176),
  14732: (-178,),
  14746: (-176,),
  14786: (-191,),
  14806: (213,),
  14827: (-118, -101, -100),
  14834: (41,),
  14838: (-166, -146, -144),
  14923: (-250,),
  14935: (38, 40),
  14938: (-203,),
  14976: (40,),
  14980: (34, 35),
  14990: (-228, -227),
  15023: (-226, -225),
  15035: (12, 19),
  15043: (81,),
  15070: (12,),
  15071: (12,),
  15072: (12,),
  15073: (12,),
  15102: (-106, -105),
  15133: (-279,),
  15214: (-269, -268),
  15220: (-209,),
  15221: (-201,),
  15238: (84,),
  15264: (115,),
  15283: (-109, -108),
  15392: (-56,),
  15393: (-75,),
  15438: (-176,),
  15488: (-176, 181),
  15506: (-176,),
  15510: (-190,),
  15539: (-176,),
  15568: (-99, -98),
  15569: (-74,),
  15587: (-13,),
  15610: (165,),
  15611: (165,),
  15612: (165,),
  15614: (-275, -274),
  15616: (-237, -236, -235),
  15621: (-247,),
  15661: (-164,),
  15662: (30,),
  15671: (182,),
  15672: (182,),
  15673: (182,),
  15675: (182, 185),
  15676: (182, 185),
  15677: (182, 185),
  15678: (182, 185),
  15708: (-165,),
  15746: (-194,),
  15755: (-262,),
  15764: (76,),
  15790: (-63,),
  15798: (-231, -230, -227, -226, -225, -224, -223),
  15845: (16,),
  15852: (-272, -269, -268),
  15872: (33,),
  15873: (33,),
  15875: (-104, -103, -39),
  15897: (101,),
  15917: (-45,),
  15928: (-204,),
  15981: (-258, -257, -118),
  15983: (141,),
  16001: (280,),
  16002: (-116, -111),
  16029: (-13,),
  16030: (14,),
  16031: (14,),
  16075: (14,),
  16076: (14,),
  16104: (-89,),
  16110: (-135,),
  16111: (-135,),
  16116: (-135,),
  16221: (-62,),
  16250: (62,),
  16256: (-231,),
  16258: (-62,),
  16259: (-62,),
  16261: (-62,),
  16264: (-62,),
  16270: (-282,),
  16271: (-231,),
  16272: (-231, -207, -206, -205, -204, -59),
  16282: (15,),
  16283: (15,),
  16349: (-227,),
  16412: (-15,),
  16478: (196,),
  16497: (-263,),
  16501: (-104, -103),
  16514: (-20,),
  16528: (-180, -179),
  16532: (-216,),
  16539: (-190, 190),
  16564: (-115,),
  16565: (20,),
  16639: (76, 111),
  16640: (116,),
  16663: (117,),
  16666: (116,),
  16668: (117,),
  16722: (-161,),
  16735: (-259,),
  16740: (179,),
  16756: (262,),
  16769: (270,),
  16770: (270,),
  16802: (-91, -90),
  16843: (122,),
  16853: (-273,),
  16854: (-195,),
  16868: (-125,),
  16880: (-157,),
  16891: (105,),
  16920: (21,),
  16921: (21,),
  17052: (-179, 213),
  17073: (182,),
  17108: (-154, 17),
  17127: (154,),
  17134: (-85, -84),
  17145: (154,),
  17148: (154,),
  17154: (162,),
  17187: (164,),
  17292: (-179, 186),
  17307: (-199,),
  17324: (17,),
  17370: (-175, -64),
  17393: (-231, -89),
  17501: (282,),
  17573: (17,),
  17588: (254,),
  17589: (174,),
  17590: (174,),
  17591: (174,),
  17592: (174,),
  17596: (254,),
  17601: (-17,),
  17621: (-233,),
  17632: (-171,),
  17634: (-171,),
  17649: (40,),
  17664: (-247,),
  17666: (-18,),
  17739: (-89,),
  17833: (176,),
  18049: (-279, -278, -173),
  18155: (-101, -100),
  18156: (-50,),
  18174: (-59, -56),
  18181: (-200,),
  18253: (-273, -272, -268, -267),
  18254: (22,),
  18281: (-282,),
  18284: (-131,),
  18286: (-157, -155),
  18304: (-150,),
  18305: (-150,),
  18306: (-150,),
  18320: (25,),
  18321: (27,),
  18327: (-27, -26, -25, -24),
  18328: (-27, -25, -24),
  18329: (-24,),
  18354: (-26,),
  18355: (-27,),
  18380: (-181, 175),
  18404: (209,),
  18410: (-278,),
  18441: (-199,),
  18486: (-190,),
  18501: (29,),
  18542: (-93, -92, -91, -90),
  18565: (-31,),
  18613: (34,),
  18614: (34,),
  18665: (210,),
  18691: (-211,),
  18744: (159,),
  18761: (159,),
  18762: (159,),
  18802: (269,),
  18814: (34,),
  18815: (34,),
  18848: (34,),
  18849: (34,),
  18850: (34,),
  18863: (-176,),
  18897: (-279, -278, -59),
  18933: (-207, -206, -204),
  18934: (256,),
  18948: (-50,),
  18967: (-50,),
  18981: (-50,),
  19018: (-228,),
  19136: (-66,),
  19143: (58,),
  19169: (107,),
  19186: (-108,),
  19189: (-40,),
  19311: (-42,),
  19323: (-89,),
  19325: (105, 106),
  19635: (-118,),
  19669: (-47,),
  19755: (-148,),
  19788: (-233,),
  19806: (-195,),
  20033: (216,),
  20042: (241,),
  20046: (241,),
  20060: (-258, -257),
  20114: (56,),
  20138: (141,),
  20172: (169, 198),
  20173: (169, 280),
  20210: (169, 198),
  20330: (-150,),
  20331: (-81,),
  20332: (-81,),
  20385: (-180,),
  20497: (-235,),
  20541: (55,),
  20542: (55,),
  20543: (55,),
  20544: (55,),
  20545: (55,),
  20546: (55,),
  20552: (55,),
  20587: (57,),
  20620: (-75, -57),
  20688: (-58,),
  20695: (64,),
  20729: (66,),
  21119: (175,),
  21145: (-170,),
  21146: (-170,),
  21147: (-170,),
  21148: (-170,),
  21158: (201,),
  21206: (191,),
  21256: (-234, -222),
  21285: (-65,),
  21322: (-67,),
  21344: (-149,),
  21379: (-208,),
  21425: (73,),
  21426: (73,),
  21427: (73,),
  21443: (71,),
  21474: (71,),
  21524: (71,),
  21525: (71,),
  21688: (-72,),
  21689: (73,),
  21706: (-200,),
  21716: (-106, -105, -96, -85, -84),
  21738: (73,),
  21817: (75,),
  21818: (75,),
  21819: (75,),
  21843: (-278,),
  21879: (76,),
  21895: (76,),
  21969: (-126,),
  22022: (79,),
  22123: (81,),
  22153: (175,),
  22158: (175,),
  22160: (175,),
  22166: (82,),
  22200: (133,),
  22201: (133,),
  22202: (133,),
  22218: (-112,),
  22376: (-131, -126),
  22414: (-93, -92, -91),
  22511: (139,),
  22512: (139,),
  22513: (139,),
  22540: (-138, -137),
  22560: (140, 254),
  22561: (-94,),
  22587: (96,),
  22653: (-268,),
  22680: (-101, -100, -99, -98, -96),
  22769: (99,),
  22892: (-258, -257, -104, -103),
  22894: (-277,),
  22897: (175,),
  22937: (-105,),
  22944: (-238,),
  22950: (-217,),
  23051: (110,),
  23112: (-203,),
  23113: (-203,),
  23115: (-203,),
  23132: (-205,),
  23204: (115,),
  23238: (115,),
  23318: (119,),
  23319: (119,),
  23320: (119,),
  23321: (119,),
  23362: (-156,),
  23458: (122,),
  23524: (254,),
  23531: (125,),
  23532: (125,),
  23533: (125,),
  23541: (126,),
  23542: (126,),
  23543: (126,),
  23544: (126,),
  23545: (126,),
  23546: (126,),
  23547: (126,),
  23548: (126,),
  23590: (159,),
  23594: (159,),
  23619: (130,),
  23687: (-133,),
  23707: (154,),
  23781: (-136,),
  23782: (-136,),
  23783: (-136,),
  23864: (-281,),
  23876: (-279,),
  23890: (140,),
  23894: (141,),
  23903: (141,),
  23920: (141,),
  23938: (-148, -141),
  24081: (-243,),
  24082: (-168, -144),
  24083: (-168, -144),
  24084: (-168, -144),
  24085: (-168, -144),
  24086: (-168, -144),
  24087: (-168, -144),
  24088: (-168, -144),
  24089: (-168, -144),
  24090: (-168, -144),
  24146: (-146,),
  24147: (-146,),
  24180: (-147,),
  24190: (-147,),
  24191: (-147,),
  24192: (-147,),
  24193: (-147,),
  24194: (-147,),
  24195: (-147,),
  24224: (-149, -148, -147),
  24262: (148,),
  24268: (-170,),
  24269: (-170,),
  24296: (-149,),
  24431: (153,),
  24432: (153,),
  24433: (153,),
  24434: (153,),
  24435: (153,),
  24436: (153,),
  24437: (153,),
  24438: (153,),
  24439: (153,),
  24441: (153,),
  24454: (-206, -204),
  24509: (154,),
  24551: (-157,),
  24552: (-157,),
  24553: (-157,),
  24568: (161,),
  24677: (-166,),
  24738: (169, 198, 280),
  24740: (-258, -257),
  24869: (-173,),
  24871: (174,),
  24901: (192,),
  25180: (188,),
  25181: (188,),
  25182: (188,),
  25231: (185,),
  25266: (-186,),
  25513: (-197,),
  25532: (199,),
  25546: (211,),
  25574: (-211, -210, -199),
  25575: (-211, -210, -199),
  25598: (-231, -230, -229, -228, -227, -226, -225, -224, -223),
  25638: (-251, -230),
  25639: (-239,),
  25642: (-241,),
  25739: (201,),
  25807: (-203,),
  25963: (-210,),
  26178: (-228, -227, -225),
  26469: (-236,),
  26494: (-237,),
  26551: (238,),
  26640: (239,),
  26997: (-269,),
  27088: (250,),
  27264: (-253,),
  27267: (254,),
  27408: (259,),
  27505: (261,),
  27573: (-280, -279, -258, -257),
  27793: (262,),
  27820: (263,),
  27976: (-273, -272, -270, -269, -268),
  28068: (280,),
  28221: (277,),
  28293: (-278,),
  28311: (-279, -278),
  28332: (-280,),
  28391: (282,),
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
  10910: frozenset(('would', )),
  11249: frozenset(('if', 'whether', )),
  11929: frozenset(('hear', 'pay', 'read', 'ring', 'talk', 'tell', 'walk', )),
  12196: frozenset(('about', 'for', 'with', )),
  12837: frozenset(('and', 'app', 'at', 'file', 'format', 'has', 'have', 'in', 'of', 'or', 'says', 'the', 'website', 'will', )),
  12908: frozenset(('customers', 'her', 'him', 'nobody', 'our', 'the', 'them', 'us', 'users', 'you', 'your', )),
  12910: frozenset(('but', )),
  12970: frozenset(('anniversary', 'birthday', 'ending', 'for', 'hour', 'new', 'news', 'to', 'weekend', 'with', )),
  13009: frozenset((',', 'is', 'was', )),
  13240: frozenset(('is', 'was', )),
  13241: frozenset(('is', 'was', )),
  13242: frozenset(('is', 'was', )),
  13266: frozenset(('all', 'i', 'it', 'my', 'no', 'yes', )),
  13460: frozenset(('for', 'of', 'with', )),
  13495: frozenset(('?', 'anymore', 'enough', 'great', 'out', 'properly', 'so', 'too', 'well', )),
  14587: frozenset(('you', )),
  14834: frozenset(('insurance', 'size', )),
  15264: frozenset(('clear', 'in', 'not', 'on', 'that', 'up', 'what', 'your', )),
  15539: frozenset(('are', 'did', 'do', 'it', 'that', 'the', 'this', 'would', )),
  15587: frozenset(('of', )),
  15917: frozenset(('better', 'without', )),
  16029: frozenset(('?', )),
  16116: frozenset(('and', 'in', 'on', 'with', 'you', )),
  16843: frozenset(('for', 'to', )),
  17073: frozenset(('me', 'to', 'us', )),
  17127: frozenset(('for', 'god', 'goodness', 'heavens', 'to', )),
  17501: frozenset(('at', 'by', 'days', 'hours', 'in', 'min', 'minutes', 'on', 'weeks', )),
  17601: frozenset(('better', 'else', )),
  17649: frozenset(('know', 'late', )),
  17664: frozenset(('me', 'us', )),
  17833: frozenset(('expect', )),
  18254: frozenset(('by', 'call', 'meeting', 'of', 'round', 'session', )),
  18863: frozenset(('of', )),
  19143: frozenset(('afternoon', 'day', 'days', 'evening', 'evenings', 'half', 'hour', 'hours', 'hrs', 'minutes', 'month', 'months', 'morning', 'mornings', 'nights', 'week', 'weekend', 'weeks', )),
  20033: frozenset(('that', 'to', )),
  20046: frozenset(('to', )),
  20138: frozenset(('to', )),
  20695: frozenset(('when', )),
  21119: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'time', )),
  21474: frozenset(('or', )),
  21689: frozenset(('#number', 'asking', 'fri', 'friday', 'hearing', 'mon', 'monday', 'next', 'sat', 'saturday', 'sun', 'sunday', 'then', 'thu', 'thurs', 'thursday', 'tomorrow', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', 'your', )),
  21738: frozenset(('for', 'with', )),
  21879: frozenset(('accent', 'afternoon', 'apostrophe', 'banner', 'birthday', 'blip', 'blog', 'border', 'brochure', 'bug', 'bullet', 'business', 'button', 'caption', 'color', 'colors', 'colour', 'colours', 'comma', 'cookie', 'couple', 'date', 'day', 'deadline', 'delay', 'delays', 'detail', 'details', 'dot', 'few', 'flyer', 'font', 'fonts', 'footer', 'formality', 'full', 'glitch', 'gradient', 'header', 'heading', 'headline', 'hiccup', 'hiccups', 'hour', 'hyphen', 'icon', 'invoice', 'leaflet', 'letter', 'logo', 'margin', 'margins', 'menu', 'misunderstanding', 'mix', 'mixup', 'morning', 'newsletter', 'opinion', 'photo', 'photos', 'picture', 'pictures', 'pixel', 'pixels', 'podcast', 'pop', 'post', 'poster', 'semicolon', 'setback', 'shade', 'shadow', 'slide', 'spelling', 'subject', 'technicality', 'thumbnail', 'tweet', 'typeface', 'typo', 'typos', 'web', 'webpage', 'website', 'weekend', )),
  22153: frozenset(('than', )),
  22158: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'size', 'time', )),
  22166: frozenset(('confusing', 'not', 'unclear', )),
  22897: frozenset(('it', )),
  23238: frozenset(('not', )),
  23894: frozenset(('handling', 'log', 'logs', 'message', 'messages', 'rate', 'reports', )),
  23903: frozenset(('at', 'for', 'in', 'now', 'to', )),
  23920: frozenset(('ends', 'is', 'to', )),
  24262: frozenset(('to', )),
  24441: frozenset(('to', )),
  24509: frozenset(('for', 'to', )),
  24568: frozenset(('can', 'do', 'may', 'will', )),
  24677: frozenset(('got', 'gotten', 'had', 'heard', 'received', )),
  24740: frozenset(('charge', )),
  24871: frozenset(('any', 'asking', )),
  24901: frozenset(('2day', '2moro', 'fri', 'friday', 'mon', 'monday', 'saturday', 'sunday', 'thu', 'thur', 'thurs', 'thursday', 'tmr', 'tmrw', 'today', 'tomoro', 'tomorow', 'tomorrow', 'tonight', 'tonite', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', )),
  26551: frozenset(('back', 'button', 'center', 'centre', 'it', 'list', 'log', 'number', 'option', 'out', 'sheet', 'sheets', 'time', 'to', )),
  26640: frozenset(('address', 'editor', 'effect', 'number', 'version', )),
  27088: frozenset(('bus', 'call', 'line', 'phone', 'road', 'site', 'train', 'way', 'zoom', )),
  27264: frozenset(('mayb', 'maybe', 'perhaps', 'possibly', 'potentially', 'prehaps', 'somehow', )),
  27505: frozenset(('off', )),
  27793: frozenset(('for', 'to', )),
  28221: frozenset(('he', 'is', 'she', 'that', 'you', )),
  28391: frozenset(('chance', 'days', 'hours', 'in', 'min', 'minutes', 'one', 'pages', 'times', 'weeks', )),
}
START = {
  '!': b' !! >18501;',
  '"': b' " >17679;',
  '#': b' #amount >28429,21344; #number >28433,18253; #shout >28437,18321;',
  ',': b' , >28439;',
  '-': b' - >28440;',
  '1': b' 1 >18243;',
  '2': b' 2 >6792;',
  '3': b' 3 >6792;',
  '5': b' 5 >18273; 50 >28441;',
  ':': b' : >10764,24933;',
  '<': b' < >28442;',
  '?': b' ? >2172,21995;',
  '^': b' ^ >28445;',
  'a': b" a >28453,18354,18355; aback abandoned aggravated agitated alarmed anxious apprehensive >6280; able >19742; about >28456; above >28458; absolute >12706; absolutely >28459,6113,12838; absurd >16512; accept >28460; acceptable alright >25354; accidentally >28078; according >19367; account >28461; acknowledge >28462; act >15812; action >25962; actions >6445; adapt >28463; add >28466; added >20673; adding >28473; additional >7123,20267; additions >21533; address >18354,22880,25639; adds >28474; adidas adobe >18328,18354; adjust >28475; adjustments >20370; admire >28482; admit >28483; advance >28484,20688; advertise avoid >10562; advice >28489; advise >28495; afraid >28496,985; after >28497,18354; afternoon >28506; afterwards >27916; again >28513,2172; against >28522; agenda >28523,18328,18354; aggravating alarming >28524; ago >6287; agree >28525,18327; agreed >28526,2172,21688,25598; agreement >28533; ah >28536; aim >28537; airport app >23096; alarm >22762; album >19427; all >28538,18354; allah >19392; allow >28540; almost approximately >21490; already >28541; also >28547; alter >28554; alternative alternatives approach >26003; alternatively >26067; altogether >21829; always >28555,2172; am >28559,18354,18355; amateur >16309; amateurs >644; amazing >28561,6113,12838,18327; amend >28562; amended >28571; amount >28580; an >28581; and >28583,18354,18355; angry >28585; annoyed >28586; annoying awkward >28587; annoys >11027; another >28588; answer >28593; answered >18378; any >28601,2165,18354; anybody >28606; anyone >28607; anything >28608; anytime >28611; apologies >28612,6113,6624,12838,22560; apologise apologises apologising >24875; apologize >28618,6113,22218,23524; apologizing >28622,23524; apology >28626,27267; appear >28100; appears >28630; appoint assign >23208; appointment >27097; appreciate >28635,2413; appreciated >23776; approval >28441; approved >2172,20585; apr aug autumn >6670; april august >28636; are >28637,18354; aren't >17570; arguing >22134; around >28641; arrange >28642; arrived >28645,1872; arrives >21603; article >21816; artwork >28646; as >28648,18354; asap >7103; ashamed >28653; ask >28654; asked >28662,7023; asking >28670; asks >7023; assume >28677; assumed >28681; assuming >28682; at >28687,18354; ate >28690; attached >28691,26997; attaching >24279; attention >15202,18328,18354; audience >22270; audio >24222; available >28692; aware >10525; away >28697,9627; awesome >6113,12838,18327; awful >28698; awfully >17176;",
  'b': b' back >28699; backup backups bookings >24447; bad >28700; baffled betrayed bitter blindsided bummed >6280; balance >28701; ball balls >28090; bank >28707; banner >22021; barely >28708; basic >28709; be >28710,18354; bear >26826; beautiful birthday >6113,12838,18327; because >28713,6552,7023,16735; become >21651; becomes >28719; been >28721; beer >23944; before >28725,16271,18354; beg begging >28731; begin >28732; begins >28733; behave >15812; behind >28736; being >27317; believe >28737; believed >28681; below >28738; best >28739,6113,12838; better >28741,6113,12838; beyond >28750; big >28751; bigger >10941; bill >28752; billed >28758; bin >27564; bit >28759; bite >16910; blame >28762; blip >28766; block >28767; blocked >7318; blocks >21280; blow blowing blown >22118; blurry >18241; bonus >3334; boo >17566; book >28768; booked >28772; both >28773,18354; bother bothering >22319; bothered >28586; bothers >28774; bottleneck >28775; boxes >19427; brand >18341; brave >19518; bravo >17187,28782; breakfast >26934; breath >21874; brief >28784; brilliant >28787,6113,12838; bring >28788; broke >16164; broken >28795; browser >23196; budget >28797,18328,18354; budgeted >21822; bug >28798; bugs >28800; build >24222; builder >28801; bummer >28524; bunch >28802; burned burnt >28803; burns >28690; bus >22771; busy >28804,9627; but >28808,2172,18354; button >17669; buys >20673; by >28809,18354,20688; bye >12838;',
  'c': b' cache >23196; cake >19427; call >28813,16271; called >28822,4985,14923; calling >28826; calls >28827; calm >28828; came >28829,2437,15621,16271,25963; camera >18341; can >28832,6172,15393,18354,25575; cancel >27564; canceled cancelled >19907; cancellation >28839; cannot >28840; canon conditions confidential >18328,18354; cant >16739; capped >20223; care >23027; careless clumsy >6281; carpenter >23296; carry >28844,2437; case >28845; catch >28846; caught >22822; caused causes causing >23470; cautious cheated conflicted cornered crushed >6280; certain >28847; chance >27812; change >28848; changes >28853; changing >28856; channel >27179; chaos >28775; chapter >28857; chapters >28860; charge >28861; charged >28758; charming >19520; chase >23165; chasing >6113; chat >28867; cheaper >21340; cheapest >14524; check >28873; checking >28874; cheer >10410; cheers >28875,6113,12838; childish >28879; chill >10416; choice >28880; choices >26003; choose >28881; christmas >6670,18327; circumstances >28884; circus >16313; city >19440; claim claims >23956; clause >28885; clean >24817; clear >28886,11633; clearly >19062; client >28888,18354; clients >28892; close >21494; clown >16310; clowns crooks >644; cob >7309; code >28895; coffee >28896; collaborating communicating >15631; colleague >21746; colleagues >28900; collect >2437; color colour >28902,1888,25642; column >17669; come >28903; comes >28910; coming >15583; comment criticism >28329; comments >23769; common >28913; community >28914; companies >15591; company >19946; compare >10562; compensate >28915; competent >16056; competitors >17887; complain >28922; complete >28923; completely >28924; compliment >22410; compliments >17562; compromise >28925; concede >28462; concept concepts >20370; concerned >28926; concerns confuses >11027; confident >25985; confirm >28927; confirmed >20585,21688; confused >28586; confusing >28928,11633; confusion >28929; congrats >5381,28933,6113,12838,18327; congratulation >5381,24414; congratulations >5381,28934,6113,12838,18327; connection >23294; consider >28937; considering >28938; consult >18843; consultation >3334; contact >28939; contains >19146; content >28940; continue >28941; continues >15789; contract >28947,2172,18328,18354; convenient >26690; conversation >28953; cool >6113,12838,21878; copies >24222; copy >28956; copyright >28957,18328,18354; correct >28961,26469; corrected >28968; correcting credited crediting >28571; correction >28969; corrections >28970; cost >28973; costing >20673; costs >28976; could >28979,4807,6172,15393,20688,25575; count >28988; counts >28991; couple >10956; courage >22075; courier >28992; course >10343; courtesy >7023,27573; cover >28995; covered >28996,1942; covers >28997; covid >18354,18355; craziest >16458; crazy >22707; credit >28998; crew >28999; cross >29001; crucial >19725; cry >17565; curious >29002; current >23272; customers >29003; cut >29004; cute >17599; cuts >21561;',
  'd': b' damage destroy >18054; danke >17127,24508; data >29005; date >29007; dated >29009; dates >28139; daunting demoralising demoralizing disconcerting discouraging disheartening dispiriting distressing draining dreadful >28524; day >29010; days >29016; deadline >29017,1872,15621,18328,18354,25642,26469; deadlines >29020; deal >29021,6113,12838; dealing >29025; death >22783; debate >22921; dec >6670; december >28636; decent >29026; decide >29027; decided >25510; decision >24651; deck >23864,24222; declined >19907; deepest >24845; deeply >16511; deflated desperate devastated disgruntled disheartened dismayed disrespected dissatisfied distressed distrustful doubtful drained dreading >6280; delay >29029; delayed >29036; delays >29037; delete draw >18035; deleted >22760; delighted >6113,12838,23341; deliver >29042,1872,2437,15621,20497,26469,26494; deliverables >18328,18354; delivered >29049,1872,15621,20497,26469,26494; delivery >29050,1872,15621,20497,26469,26494; demand >18336; deposit >29053; described >23476; deserve >29055; deserves >26839; design >29056,1888,25642; designed >985,24662; designer >18354; designers >15591; designs >24222; despite >29057; detail >29058; details >29059; devastating >18242; developer >28801; did >29060,1872,14923,16271,18691,25963; difference >29065; different >29068; difficult >29072,16029; dinner >29074; disappointed discouraged >28586; disappointing >28587; disappoints >11027; disaster >28775; discount >21340; discuss >29075; discussed >29084,14923; discussion >29090; disregard >27564; do >29091,18354; doable >29098; document drive >22729; does >29099,18354; dog >22754; done >29104; dont >29105; double >21608; down >29106; download >29107; draft >29111,1888,18328,18354,25642; drafts >29114; dragging >23494; drags >29115; drama >22134; dramatic >22140; drawing drawings >29056; drawn >24662; dreadfully >17176; dress >19427; drinks >23944; driver >23296; drivers >21746; drop >29120; dropped >29127,2437; drops >25523; dry >29128; due >29129,1872,16271; dumbest >16458; during >29130; dust >27940;',
  'e': b' each >29133,15023; eager >23346; eagerly excitement >9846; earlier >21340; early >19452; easier >29138; easiest >14524; easily >21490; easter >6670; easy >29142,985; eat >29143; eating >20673; eats >29144; edge enraged exasperated exhausted exposed >6280; edit >29145,18354; editor >29152; editors >21746; edits >29153; eg >22653; eight eleven >29154; eighteen >29156; either >18354,26065; electrician >28801; electricity >23272; else >8230,21750; email >29158,18354; embarrassed >29165; embarrassing exasperating exhausting >28524; enclosed >21836; end >29166; ended >28135; ending >20561; endless >27658; engaged >23180; enjoy >29169,6113,12838; enjoyed >15393; enough >29170; ensure >7061; entirely >29173; eod >29174; eow >7309; episode >24222; equals >19146; error >29175,22894; errors >29182; essential >19725; estimate >29184,18328,18354; estimated >21822; even >29187; evening >29190; evenings >20100; event >29196; every >29197,2165,14990,15023; everybody >29201; everyone >29202; everything >29203,2165; examples >23769; exceed exceeds >29206; excellent >29207; except >22398; exchange >2413,28064; excited >29208,6113,12838; exciting >6113,12838; excluded >18328,18354; excuse >29209; expect >29210,7023; expected >7023,12800; expecting >29214; expects >6378,7023; expense >27592; explain >29217; explained >19360; explaining >29224; export >29225; exposure >17562; express >29230; extra >29231,7123; extras >27915; extremely >16511; eyes >24230;',
  'f': b' fabric >1888; facing >22834; factory >23296; failure >29232; fair >29233; fallen fell >28088; falls >25523; families >21746; family >22777; fantastic >29234,6113,12838; far >29235; fast >29236; faster >29237; fastest >14524; fault >29239,2172,22894; favor favour >7023; feature features >20370; feb >6670; february >28636; fed >29246; fee >29247,18328,18354; feedback >29253,28332; feel >29259; feeling >29264; feels >29267; fees >29269; felt >29270; few >29273; field >17669; fifteen fifty forty >29275; fifth fourth >29276; fighting fuss >22134; figure >29277; file >29278,1888; files >29283; fill >28554; film fitting >15822; final >29287,18328,18354; finally >18327; finals >24222; find >29288; finding >28041; finds >17770; fine >29289; fingers >15998; finish >29292,26469; finished >29295,26469; finishes >21603; firewall >23196; first >29296,11797,18354; fit >27907; five >29297; fix >29299,2437; fixed >29304; fixing >29305; flag >25649; flat >22700; flaw flaws >28766; flight >22771; floored frustrates >11027; focus >10562; folder >29306; followers >17887; following >29309; font >1888,22291,25642; footage >19427; for >29310,18354; forget >29313; forgive >29314; forgot >29318; format >1888,18341; fortunately >23085; forward >29321; found >22822; four >29322; fourteen >29156; frame >1888,25642; freaked frightened fuming furious >6280; free >29323,18328,18354; freelancers >15591; fri >29327; friday >29332,18328,18354; fridays >25520; frightening >28524; frightfully >17176; from >29338,18354,18355; frozen >5460; frustrated >28586; frustrating >28587; fuck >16898; full >29342; fun >6113,12838; funds >28441; funny >17175; further >29343;',
  'g': b' gains >20673; galling gutting >28524; gang >16308; gap >29344; gather >24536; gave gives giving >23470; general golden >19942; generator >23096; generous >29345; gesture >7023,22410,27573; get >29346,18354,18355; gets >29351; getting >29352; gift >3334; give >29353; given >29361; glad >29370,1299,6113,6624,12838,15393,19311; gladly >29379; glitch >29380; glitches >28766; gnaws >19589; go >29381; goal >27074; god >19392; goes >29388; going >16372; gone >27908; gonna >2737; good >29393,985; goodwill >7023,27573; google >10562; gorgeous >6113,12838; got >29398; gracious >29403; grand greater >22039; grant >29404; granted >29410; grateful >29411,1299; gratis >7027; great >29416,985,6113,12838,18327; grow >15763; grown >19284; guard >6280,23864; guess >29420,19311; guessed >18201; guessing >7629; guests >29424; guilty >23919; gutted >6280;',
  'h': b' had >29425,1872,14923,15621,16271,18691; haha >6113,12838; half >29431; hand >29434; handed >15789; handle >26524; handoff handover >15822; hang >2437,26833; hanging heartbroken helpless hesitant hopeless humiliated >6280; happens >22255; happily >29441; happy >29442,6113,6624,12838,18327,28332; hard >29447; hardly >29448; has >29449,18354; hate >29456; hated >11688; hating >9474; hats >17226; have >29457; having >22834; he >29462; headache heartbreaking horrid humiliating hurtful >28524; heading headline >17669; heads >22413; hear >29466; heard >27923; hearing >23486; heartfelt >24845; heavy >29472; hectic >29473; held >21686; hello >18327,18503; help >29474,985; helped >21984; helper >23296; helpful >29479; helps >985; her >29480,12081; here >29481,18354; hey >29483,12838; hi >29484,12838,18327; hiccup >29380; hiccups >28766; highly >16511; him >22948; hinders >21605; hint >25377; hire >29485; hired >23180; his >29486,12081; hit hurts >11027; hold >29487; holding >29488; holds >29489; holdup >28775; holidays >20100; holler >29493; honestly >22265; honored honoured >19566; hooray >6113,12838,18327,18425; hop >29497; hope >29498,17739; hoped >29505; hopefully >29508; hoping >29511; horrible >29516; hour >29517; hourly >7123; hours >29522; house >29526; how >29527; however >29532; huge >24510; human >29533; hundred >29537; hurt >29538;',
  'i': b' i >29539,2172; id >27634; idea >29550; ideal >985; ideally >10183; ideas >29554; idiotic insane insulting >16512; idiots >644; ie >22653; if >29555,6094,6172,9604,12616,15393,16735,18354,18355,19311,19635,20688,25807; ignore >29566; ignored >29567; ill >29568; im >22845; image >1888,20370; imagine >29577; immediately >29581; impatient infuriated insecure insulted >6280; imperfection >28766; important >29585,18328,18354; impossible >29586; impression >19720; improve >28463; in >29588,18354,18355; inadvertently >28078; include >29591; included >29595,1942,7023,18328,18354; includes >28997; incomplete >12755; inconsiderate >6281; inconvenience >29598,2165; inconveniences >2165; inconvenient >6245; industry >19440; infinite >27658; inform >29599; infuriating >28524; input >23769; install >2437,15822; installation >15822; installment instalment >28441; instead >29600,20688,24081; intelligent >16056; interest >29604; interested >29609; internet >29610; invest >10562; invitation invite >22410; invoice >29611,1888,2172,15621,18328,18354; invoiced >29618; invoices >29619,18328,18354; irritated >28586; irritating >28587; is >29623,18354,18355; issue >29628; issues >29630; it >29631,18354,18355; item >21816; iteration iterations >20370; its >29636; ive >29637;',
  'j': b' jan jul jun >6670; january july june >28636; jealous >6280; job >29638; joiner >28801; joiners >21746; joke >1235; joking >6113,12838; jotted >25472; journalists >17887; juggling >22699; jump >29497; just >29639; justified >24340;',
  'k': b' keen >23346; keep >29642,12792; keeping >29647; keeps >29648; kept >29649; keys >19427; kick >19775; kidding >6113,12838; kill >20376; kind >29650; kinder >26584; kindly >29653; kiss >16909; knew >25982; knock >28425; knocked >29654; knocks >29115; know >29655; kudos >17187,29660;',
  'l': b' lab >23296; label layer >17669; labeled labelled >18350; labels >24267; labor labour >25527; lack >29663; lacks >27958; lamest >16458; landed >1980; landlord >19573; lands >21603; language >20370; lapse >29664; lapses >28140; larger >22039; last >29665; lasted >21861; late >29666,11633; later >29676; laughable ludicrous >16512; launch >29677; lay >29684; layers >22729; layout >29685,1888,25642; lazy >6281; learn >29686; learned >29687; learnt >25771; least >25995; leave >29688; leaves >29693; leaving >29694; left >29695; legal >29700; legitimate >29701; lend >29702; less >29703; lesson >25752; lessons >29704; let >29705; letdown >28524; lets >29711; letter >29712; liars >644; licence license >29715; lie lying >21366; life >29718; lift >15789; light >23096; lighten >10410; like >29719; liked >23756; likes >21079; limit >29728; limitless >27658; line >29729; link >29730; list >29731; listed >26997; listen >29736; literally >19049; little >29741; livid lonely >6280; load >29742; location >18354; locked >5460; log >28646; logo >29743,1888,18328,18354,25642; lol >6113,12838,18327,18331; long >29744; longer >21340; look >29745; looked >16086; looking >29752,985; looks >29753; lose loses >20673; lost >29756; lot >29757; lots >29758; love >29759,6113,12838,18327; loved >29760,6113,12838,15393,18327; lovely >29761,6113,12838; low >18241; lower >23042; luckily >23085; lucky >14640; lunch >29765; lunchtime >29769;',
  'm': b' mad >28585; maddening miserable mortifying >28524; made >29770,985; mail >29772; main >29777; make >29778; makes >29785; making >29788; man >19224; manage >23042; manuscript >28646; many >29789; map master module modules >24222; mar march >6670; mark >29790; marked >26997; market >21985; massive >24510; masters >28895; material >1888,23769; matter >29791; matters >11028; maximum >20171; may >29792,19311; maybe >29794,4807,15393,18354,19311,25575; me >29802,18354,18355; mea >23917; mean >29803; means >29807; meant >985; measure mount >2437; medical >22777; meet >29810; meeting >29821; memo >25758; men >29826; mentioned >23476; menu >17669; merci >17127,24508; merely >29827; merry >18327,24416; mess >29830; message >29835; messages >29841; met >2437,14923,15621; midday >29842; middle >29843; midnight >29844; miffed mistrustful >6280; might >29845,4807,15393,19311,20688,25575; million >29852; min >29853; mind >24905; mine >6174; minor >22305; minute >29858; minutes >29860; miscommunication >29664; mishap >28140; misheard >4811,25859; miss misses >21523; missed >29865,4811; missing >29872; mistake >29873,22894; mistakenly >28078; mistakes >29182; misunderstanding >29232; mix >29880; mixup >28929; mixups >23261; moan >16177; mobile >22764; model >21354; modest >29403; modify >28554; moment >29881; mon >29327; monday >29883,18328,18354; mondays >25520; money >29884; month >29890; months >22621; more >29895,18354; morning >29896,12838,18354; moronic >16512; morons >644; most >29897; mostly >6899; mountain >22122; move >29898; moved >29902; moves >29904; moving >29905; much >29906; must >29907,6172,15393; mutual >26147; my >29916,2172,16002,18354;',
  'n': b' nae >28314; name >29920; named >29921; namely >9985,22653,26997; nasty negative >18242; natural >29923; naturally >29924; near >27914; nearly >21490; necessary >27966; need >29927; needed >27984; needs >29936; negatives >21354; neither >29942; nervewracking nightmare >28524; nervous nervy >6280; network >29943; never >29944,2172,21706; new >29953,18354; news >29954; newsflash >472; next >29955,20620; nice >29956,6113,12838; nicely >23744; nicer >29960; night >29962; nights >20100; nine >29963; no >29964,18354; noble >19518; nobody >29973; nominate >23208; none >19740; nonsensical >16512; nonstop >22699; noon >29979; noone >22261; nope >19735; nor >29983; normal >29989; normally >28310; not >29990,6315; note >30001,18328,18354; noted >25451; notes >30007; nothing >30010; notice >18328,18354,23486; noticed >7061; noting >30018; nov >6670; november >28636; now >30019; number >30023,25639;',
  'o': b" o'clock >26988; object >30024; observation >25377; obvious >18847; obviously >30025; oct >6670; october >28636; of >30027,18354,18355; off >30028; offended >28586; offer >30029; office >23096; offline >5460; often >26765; oh >30034; ok >30035; okay >30036; omg >18331; omission >30038; on >30039,18354,18355; once >30040,2413,6094,16735,18897; one >30046,18354; ones >30049; online >27677; only >30050,2696,18354; open >30058,23864; opening >30059; opens >21603; opinion >30061; opportunity >22410; option >30062,18328,18354; options >18328,18354,26003; or >30063,18354,18355; order >30066; ordered >21822; orders >24447; organic >22768; originals >21354; other >30069; others >30070; otherwise >30071; ought >19272; our >30076,18354; out >18354,20153; outraged overlooked overwhelmed >6280; outrageous >16512; outside >30080; over >30081; overdue >30082; overnight >30089; oversight >30090; overslept >2677; overtime >29230; overwhelming >28524; owe >30091; owing >30092; own >20569; ownership >20362;",
  'p': b' pack >16308; package >30093; packed >22707; page >30094; pages >30097; paid >30098,2172; painful >28587; paint >2437,18035; painter painters >21787; panic >6113,12838,22134; panicked panicking peeved pissed powerless pressured >6280; paper >1888,24763; papers >28331; paragraph >28885; parcel pdf piece pieces plans prints proofs >24222; pardon >30105; park >30106; part >30107,18328,18354; parts >30110; pass >29434; passes proceed >15789; password >30113; passwords >19427; past >19936; patch >28915; patched >28571; path paths possibilities possibility >26003; pathetic >28879; patience >22410; patiently >9846; paused >5460; pay >30114,1888,15621,20497,26469; paying >30121; payment >30122,18328,18354; payments prepayment >28441; penalty >28403; people >30126; per >30128; perfect >6113,12838,18327; perfectly >30129; perhaps >30130,4807,15393,19311,25575; permit >25380; person >30137; personal >22819; phase >18328,18354; phone >30138,18354; phoned >4985; phoning >26675; photo >30143,985,1888,25642; photos >30144; pick >30148,2437; picture >985,1888,22021,25642; pictures >30152; piss >646; pity >30153; pizza >23944; place >30154; plan >30158; planned >21822; plasterer printers pupils >21746; play >27701; please >30161,4807,6172,15393,16272,18354,18355,20688,25575; pleased >30171,6113; pleasure >23758; pls plz >21094; plugin portal >23096; plus >30172; point >30174; points >25454; policy prices >20510; polish >28554; polite >30175; poor >17568; pop >26639; portrait >985; possible >30176; possibly >30181; post >30185; postponed >19907; power >30192; praise promises >17562; precise >19520; prefer >30193; press >17887; pressure >28524; presumably >23314; pretend >30202; pretty >15827; prevents >21605; price >30205,1888,18328,18354,25642; priced >30209; print >30210; printer >29152; printing >30217; prioritize >10562; pro >28315; probably >30220; problem >30221; problems >29630; production >20069; project >30228,18328,18354; projects >29020; promise >30229,6172,15393; promised >30230,6172,15393; proof >30231; proper >30232; proposal >30233,18328,18354; propose >30236; props >30239; protest >25747; proud >30240,6113,12838; provide >30246; provided >30247,2413,16735,28311; providing >26164; public >20101; publish >30250; pull pulling >27737; punctual >30257; purchase >19855; pure >12706; purely >6899; purpose >28523; push >30258; pushed >30259; pushes >30260; put >30261; puts >30262; putting >30263; puzzled >28586; puzzles >11027;',
  'q': b' quarter >30264; question >18328,18354,22871; questions >6594,18328,18354; quick >30266; quicker >29138; quickest >14524; quickly >25967; quit >22910; quite >30267; quote >30268,18328,18354; quoted >28758;',
  'r': b' racking >28524; ran >30273; rang rings >4985; rate >30274; rates >30279; rather >30280; rattled >28586; raws >21354; re >18845; reach >30287; reachable >30288; reached >21863; reaction response >22109; read >30290; readers >30296; reading >30297; readme >18328,18354; reads >30298; ready >30299,26469; real >30302; realize >30303; really >30304,26469; reason >30305; reasonable >30309; reasons >6907; rebuild redraw replace resend reshoot rewrite >30310; rebuilding rebuilt rechecked rechecking redone redrawing redrawn refunded refunding reissued repaired repairing replaced replacing reprinting resending resent reshooting restored restoring retouched retranslating reverted reworked reworking rewriting rewritten >28571; receipt >28646; received >30317; recheck recut redesign reedit reexport reformat reimburse reissue remake rerecord rerun restore resubmit retouch retranslate reupload revert >28915; recipe >1888; recommend >30318; recommendation remark >25377; reconsider relax research rethink >10562; record >30319; recording >30324; recover >27912; redo >30325; redoing >29305; refer review reviewing revisit >18843; references >23769; refund >30326; refused >19907; regard >22925; regret >30331; regrettably >28078; release >30335; released resume resumes >15789; relieved >30338; reluctant resentful restless ripped rushed >6280; remain >25521; remainder >27915; remained >19135; remaining >30341; remains >30342; remember >30343; reminder >18328,18354,25758; remove repaint >18035; renamed >18350; render renders >27756; repair >30344; repeat >25404; reply >30351; report >30358; reporting >18052; reprint >30359; request requests rounds >29153; require >30364; required >27966; requires >30367; reread >30370; reserve >30371; respect >30373; respond >26996; responsibility >30374; rest >30378; result >7017; retainer >30383; return >30384,2413; revise >28554; revised >30232; revision revisions >20370; rework >30385; ridiculous >30389,2172; right >30390; rights >30391; ring >30394; ringing >26675; rip >27565; rises >25523; road >23096; robbed robs >20673; roll >24208; rolled rolling >24252; rooting >24418; rotten >6174,10966; rough >30402; roughly >21490; round >30403; route >30407; routes >26003; row >21816; rubbed >19597; rude >30408; rudest >16458; ruin >18054; rule >28157; run >30409; rush >30414,7123;',
  's': b' sad >30415; saddened saddens shook stresses struck stung >11027; sadly >22813; safe >30416; safely >12794; safer simplest >14524; said >30417,14923,18691,25963; same >30423; sample >28956; samples score song >24222; sane serious >16056; sat >29327; saturday >30424,18328,18354; saturdays >20100; save >30425; saved >30428; saves >30431; saving >20673; saw >30432; say >30435; saying >30441; says >30446; scammers >644; scan scans script >28646; scarcely >22278; scared shocked >28586; scares surprises >28774; scary >28524; scathing >18242; scene >19440; sceptical seething shaken shortchanged skeptical speechless stranded stretched suspicious >6280; schedule >30449; scope step >18328,18354; scrap >30452; screenshots >23769; screw >16899; season >21985; second >30453,18354; section >30456; see >30457; seeing >9915; seem >30464; seems >30465,19311; send >30470,15621,16271,26469; sense >30477; sensing >23486; sent >30479,1872,15621,16271,18691,25963,26469; seo >22768; sep sept spring summer >6670; separate >20411; september >28636; seriously >28795; server >30485; session >24267; set >30486; setback >28766; sets >30490; settle >30491,1888; settled >30497,21688; seven >29154; several >30501; sew >18035; shade size >1888,25642; shall >30503,6172,15393,20688; shame >30510; share >30511; shared >26147; she >29462; sheet >30515; shift >21299,23864; shifts >30516; ship >15789; shipping >30517; ships >26209; shocking >30520; shoot >30521; shop >30524; shoppers >22270; shops staff suppliers >21746; short >30526; shorten >28554; shortly >7309; shot story >985; should >30527,4807,6172,15393,25575; shout >30534; shove >16900; show >30539; shut >939; sick >30544; sign >19856; signal >30545; signature >28441; signed >30546,2172; silence >30552; silliest stupidest >16458; silly >30554; simmer >21873; simple >30555; simpler >27040; simplify >10562; since >30556,16271,16735,21843; sincere >30560; single >28313; sit >30561; site >30562; sits >30563; sitting >22752; situation >28775; six >30564; sixteen sixty >29156; sixth >18742; sketch >30565; sketches >28895; skip >30567; sky >22049; sleep >30568; slept >26853; slide >21816; slides >30569; slip >30570; slipped >30574; slipping >10705; slips >30575; sloppy >6281; slot >30576; slow >30578; small >30579; smart >24628; so >30580,18354; software system >23096; sold >21822; solely >6899; solid sound >30584; solution solutions >26003; some >30585,18354; somebody >30589; someday >11817; somehow >30591; someone >30594; something >30595; sometime >30598; somewhere >30599; soon >30600; sooner >30603; soonish >7103; sorrry >23524; sorry >30607,985,6113,6624,11691,12838,15393,19311,22218; sort >30614; sounded >24544; sounds >30621,19311; source >20363; spare >30624; speak >30625; speedy >24420; spend >30634; spent >30635; split >26050; spoke >29084,14923,15621; spot >24447; squeeze >27907; stand stands >30636; start >30637,18354; started >16394; starting >30640; starts >28733; statutory >20562; stay >30641; stayed >19135; staying >27733; stays >30642; stick >30644; stickers >30645; still >30646,21706; stop >30649; stopped >2437; stopping >19902; stops >30654; storm >22067; straight >24169; straightaway >6680; strange >10966; strength >22075; stress >7318; stressed >30655; stressful >28587; stressing >30656; strike >30657; stuck >30658; studio >30659; stuff >30661; stunning super >6113,12838; stupid >30663; subject >30664,18328,18354; subscribers >17887; success >30665; such >30666; suggest >30667; suggestion suggestions >29554; suit >30674; suits >26870; sum >30680; summary >18328,18354,24222; summing >19709; sun >30681; sunday >30682,18328,18354; sundays >30688; supplier >29152; suppose >30689; surcharge >30692; sure >30693; surely >23265; surprise >17273; surprised >30695; suspect >24536; swamped >30696; swap >30697; swapping >22100; sweet >6113,12838,21079; switch >29042; sync >30698;',
  't': b' tab >17669; table transcript >28646; take >30699; taken >30704; takes >30705; taking >30706; talk >30708; talked >29084,14923,15621; talking >30715; talks >27146; tank >18054; taught teach teaching >25772; team >30716; teams >30718; tear >27565; technically >24329; telephone >30719; tell >30720,16271; tempest >22070; template templates >21354; ten >30728; tense >30415; terms >18328,18354,20510; terrible >30729; terribly >30730; terrified ticked torn trapped troubled >6280; test >15822; text >30731; texts >30735; than >30738,18354; thank >30739,1299,6113,6624,12838,15393,18327,19311; thanks >30744,1299,6113,6624,12838,15393,17127,18327; thankyou >30748; that >30749; thats >30754; the >30755,18354,18355; their >30759; them >30760; theme >27081; then >30761,18354; there >30770; these >30771; they >30775; thing >30778; things >30779; think >30781; thinking >30786; thinks >30787; third >30790,18354; thirteen >29156; thirty >29275; this >30791; those >30795; thought >30797; thoughtless >6281; thoughts tip >25377; thousand >29852; three >29322; thrilled >23341; throw >28069; thrown >19667; throws >29115; thu tue >29327; thur >30802; thurs tues >30803; thursday tuesday >29332,18328,18354; thursdays tuesdays >25520; thx >30804,6113,12838; till >30805,2413; time >30810; timeline >18328,18354; tiny trivial >22305; tips >28489; tired >30815; tiresome tiring >28524; title >1888; titled >18350; tmr tmrw tonite >7309; to >30816,18354,18355; today >30818,4548,18354; together >30825; told >30827; tomorrow >30832,15392,18354,20620; tone >23479; tonight >30836,4548; too >30840; took >30845,11777,21285; tool >23096; topic >30849; total >30850,18328,18354; totally >30853; touched >30854; tough >30855; town >19440; trade >26160; traffic >30856; train trains >22771; transfer >30857; transferred >15789; translation >30863; translator >28801; traveling travelling >7308; treat treated treating >17682; trial >3334; tricky >28928; trouble >30864; true >30870; truly >30871; trust >30872; try >30873; trying >30878; turned >22677; tweak >28463; tweaks >20370; twelve >29154; twenty >30879; twice >30880; two >30881; type >30882; typed >25472; typing >25469; typo >30883; typos >30090;',
  'u': b' u >30890; ugliest >16458; unable >19742; unacceptable unbelievable >28795; uncertain unconvinced undecided undervalued underwhelmed uneasy unhappy unheard unimportant unsafe unwelcome >6280; unclear >11633; uncomfortable unnerving unsettling >28524; under >30891; understand >30892; understandable >30895; understandably >10343; understood >7321; undo >28915; undoing >28571; unfair >30900,2172; unfortunate >30901; unfortunately >22813; unintentionally >28078; unless >30902,2413,9604,16735,18049; unlimited >27658; unlock >15789; unpleasant upsetting >28587; unprofessional >30408; unsettled >28586; unsure >30909; until >30910,2413,4548,6094,6172,20688,21716,28332; up >30917,18354; update >30918,18328,18354; updated >30232; upload >30919; uploaded >30924; upon >30925; upset >30928; upsets >11027; ur >22102; urgent >30929,18328,18354; us >30932; use >30933; used >30940; useful >30943,985; users >30944; using >16285; usually >28310; utter >30945; utterly >16511;',
  'v': b' v >24824; v2 v3 v4 v5 v6 >24805; valid >30946; valley village >19440; value >2413,23772; variant >30062; variants >26003; various >30947; version >30948,1888,18328,18354,25642; versions >30951; very >30952; victim >7017; video >30953; view >25377; viewers >17887; visit >30957; visited >2437; visitors >30962; voice >30963; vote >27701; vulnerable >6280;',
  'w': b" wait >30966; waiting >30970; waits >27872; waive >28915; walk >30971; want >30972,7023; wanted >30980; wants >7023,10782; warm >24510; warn >30984; wary worn >6280; was >30985,1872,2437,14923,15621,16271,18354,18691,19136,21285,25963; wash washing >22857; wasted >20673; wastes >28690; watch >30989; way >30990; ways workaround >26003; we >30991,2172; wearing >31001; weather >31002; web >22768; website >31003; wed >29327; wednesday >29332,18328,18354; wednesdays >25520; weds >31004; week >31006; weekend >31010,18354; weekends weeknights >20100; weeks >31012; weighed >23492; weighing weighs >31013; weird >10966; welcome >6113,12772,12838,18327; well >31014; went >31015,16271; were >31018,1872,2437,14923,15621,16271,18691,25963; what >31022,15568,21285; whatever >31029; whats >31033; when >31035,2413,6094,9957,16735,19635,25807; whenever >31042,25807; where >31047,18410; whether >31054; which >31061; whichever >31067; while >31068; who >31075,21285; whoa >21892; whole >15822; whom >24946; whose >31080; why >31085,14594,21285; wifi >23294; will >31098,6172,15393,18174,18354,20688; willing >26108; winter >6670; wish >31105,17621; wished >25982; wishing >5383; with >31107,18354,18355; within >31114; without >31115; women >29826; won >7332; wonder >31122,19311; wondered >31127; wonderful >31128,6113,12838; wondering >31132; wont >31136; wood >1888; woohoo >6113,12838; word >31140; wording >30038,1888,25642; work >31141; worked >22135; working >31144; works >31145,985; world >31146; world's >17572; worried >31147; worries >28774,6113,12838; worrisome wracking >28524; worry >6113,12838,23041; worrying >31151,28332; worse >22052; worst >31152; would >31155,4807,6172,14344,15393,20688,25575; wow >6113,12838,17270,18327; wreck >18054; write >31162; writing >31169; written >31170,985; wrong >31171,4811; wrongly >18141; wrote >31180,18691,25963;",
  'y': b' yay >31186,6113,12838,18327; ye >31187; yea >17280; yeah >31188; yes >31189,18327,18354; yesterday >31190,6286,15621; you >31191; your >31198,643; yourself >23190;',
  'z': b' zoom >31204;',
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
PLACES = 31205
