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
  15694: (-27, -26),
  15717: (31,),
  15726: (184,),
  15727: (184,),
  15728: (184,),
  15730: (184, 187),
  15731: (184, 187),
  15732: (184, 187),
  15733: (184, 187),
  15763: (-167,),
  15801: (-196,),
  15810: (-264,),
  15819: (77,),
  15845: (-64,),
  15853: (-233, -232, -229, -228, -227, -226, -225),
  15900: (16,),
  15907: (-274, -271, -270),
  15927: (34,),
  15928: (34,),
  15930: (-106, -105, -40),
  15952: (103,),
  15972: (-46,),
  15983: (-206,),
  16036: (-260, -259, -120),
  16038: (143,),
  16056: (282,),
  16057: (-118, -113),
  16084: (-13,),
  16085: (14,),
  16086: (14,),
  16130: (14,),
  16131: (14,),
  16159: (-91,),
  16165: (-137,),
  16166: (-137,),
  16171: (-137,),
  16276: (-63,),
  16305: (63,),
  16311: (-233,),
  16313: (-63,),
  16314: (-63,),
  16316: (-63,),
  16319: (-63,),
  16325: (-284,),
  16326: (-233,),
  16327: (-233, -209, -208, -207, -206, -60),
  16337: (15,),
  16338: (15,),
  16404: (-229,),
  16467: (-15,),
  16533: (198,),
  16552: (-265,),
  16556: (-106, -105),
  16569: (-20,),
  16583: (-182, -181),
  16587: (-218,),
  16594: (-192, 192),
  16619: (-117,),
  16620: (20,),
  16714: (119,),
  16717: (118,),
  16719: (119,),
  16754: (118,),
  16776: (-163,),
  16789: (-261,),
  16794: (181,),
  16810: (264,),
  16823: (272,),
  16824: (272,),
  16856: (-93, -92),
  16897: (124,),
  16907: (-275,),
  16908: (-197,),
  16922: (-127,),
  16934: (-159,),
  16945: (107,),
  16974: (21,),
  16975: (21,),
  17106: (-181, 215),
  17127: (184,),
  17162: (-156, 17),
  17181: (156,),
  17188: (-87, -86),
  17199: (156,),
  17202: (156,),
  17208: (164,),
  17241: (166,),
  17275: (-25, -24),
  17347: (-181, 188),
  17362: (-201,),
  17379: (17,),
  17425: (-177, -65),
  17448: (-233, -91),
  17556: (284,),
  17628: (17,),
  17643: (256,),
  17644: (176,),
  17645: (176,),
  17646: (176,),
  17647: (176,),
  17651: (256,),
  17656: (-17,),
  17676: (-235,),
  17687: (-173,),
  17689: (-173,),
  17704: (41,),
  17719: (-249,),
  17721: (-18,),
  17794: (-91,),
  17888: (178,),
  18104: (-281, -280, -175),
  18210: (-103, -102),
  18211: (-51,),
  18229: (-60, -57),
  18236: (-202,),
  18308: (-275, -274, -270, -269),
  18309: (22,),
  18336: (-284,),
  18339: (-133,),
  18341: (-159, -157),
  18359: (-152,),
  18360: (-152,),
  18361: (-152,),
  18422: (26,),
  18423: (28,),
  18459: (-28, -27, -26, -25, -24),
  18460: (-28, -26, -25, -24),
  18510: (-27,),
  18511: (-28,),
  18516: (-183, 177),
  18540: (211,),
  18546: (-280,),
  18562: (-201,),
  18607: (-192,),
  18622: (30,),
  18663: (-95, -94, -93, -92),
  18686: (-32,),
  18734: (35,),
  18735: (35,),
  18786: (212,),
  18812: (-213,),
  18865: (161,),
  18882: (161,),
  18883: (161,),
  18923: (271,),
  18935: (35,),
  18936: (35,),
  18969: (35,),
  18970: (35,),
  18971: (35,),
  18984: (-178,),
  19018: (-281, -280, -60),
  19054: (-209, -208, -206),
  19055: (258,),
  19069: (-51,),
  19088: (-51,),
  19102: (-51,),
  19139: (-230,),
  19257: (-67,),
  19264: (59,),
  19290: (109,),
  19307: (-110,),
  19310: (-41,),
  19432: (-43,),
  19444: (-91,),
  19446: (107, 108),
  19751: (-120,),
  19785: (-48,),
  19871: (-150,),
  19904: (-235,),
  19922: (-197,),
  20144: (218,),
  20153: (243,),
  20157: (243,),
  20171: (-260, -259),
  20225: (57,),
  20249: (143,),
  20283: (171, 200),
  20284: (171, 282),
  20321: (171, 200),
  20441: (-152,),
  20442: (-83,),
  20443: (-83,),
  20496: (-182,),
  20608: (-237,),
  20652: (56,),
  20653: (56,),
  20654: (56,),
  20655: (56,),
  20656: (56,),
  20657: (56,),
  20663: (56,),
  20698: (58,),
  20731: (-76, -58),
  20799: (-59,),
  20806: (65,),
  20840: (67,),
  21230: (177,),
  21256: (-172,),
  21257: (-172,),
  21258: (-172,),
  21259: (-172,),
  21269: (203,),
  21317: (193,),
  21367: (-236, -224),
  21396: (-66,),
  21433: (-68,),
  21455: (-151,),
  21479: (-210,),
  21525: (74,),
  21526: (74,),
  21527: (74,),
  21543: (72,),
  21574: (72,),
  21624: (72,),
  21625: (72,),
  21788: (-73,),
  21789: (74,),
  21806: (-202,),
  21816: (-108, -107, -98, -87, -86),
  21838: (74,),
  21917: (76,),
  21918: (76,),
  21919: (76,),
  21943: (-280,),
  21979: (77,),
  21995: (77,),
  22069: (-128,),
  22122: (81,),
  22223: (83,),
  22253: (177,),
  22258: (177,),
  22260: (177,),
  22266: (84,),
  22300: (135,),
  22301: (135,),
  22302: (135,),
  22318: (-114,),
  22476: (-133, -128),
  22514: (-95, -94, -93),
  22611: (141,),
  22612: (141,),
  22613: (141,),
  22640: (-140, -139),
  22660: (142, 256),
  22661: (-96,),
  22687: (98,),
  22753: (-270,),
  22778: (-103, -102, -101, -100, -98),
  22867: (101,),
  22990: (-260, -259, -106, -105),
  22992: (-279,),
  22995: (177,),
  23035: (-107,),
  23042: (-240,),
  23048: (-219,),
  23149: (112,),
  23210: (-205,),
  23211: (-205,),
  23213: (-205,),
  23230: (-207,),
  23302: (117,),
  23336: (117,),
  23416: (121,),
  23417: (121,),
  23418: (121,),
  23419: (121,),
  23460: (-158,),
  23556: (124,),
  23622: (256,),
  23629: (127,),
  23630: (127,),
  23631: (127,),
  23639: (128,),
  23640: (128,),
  23641: (128,),
  23642: (128,),
  23643: (128,),
  23644: (128,),
  23645: (128,),
  23646: (128,),
  23688: (161,),
  23692: (161,),
  23717: (132,),
  23785: (-135,),
  23805: (156,),
  23879: (-138,),
  23880: (-138,),
  23881: (-138,),
  23962: (-283,),
  23974: (-281,),
  23988: (142,),
  23992: (143,),
  24001: (143,),
  24018: (143,),
  24036: (-150, -143),
  24179: (-245,),
  24180: (-170, -146),
  24181: (-170, -146),
  24182: (-170, -146),
  24183: (-170, -146),
  24184: (-170, -146),
  24185: (-170, -146),
  24186: (-170, -146),
  24187: (-170, -146),
  24188: (-170, -146),
  24244: (-148,),
  24245: (-148,),
  24278: (-149,),
  24288: (-149,),
  24289: (-149,),
  24290: (-149,),
  24291: (-149,),
  24292: (-149,),
  24293: (-149,),
  24322: (-151, -150, -149),
  24360: (150,),
  24366: (-172,),
  24367: (-172,),
  24394: (-151,),
  24529: (155,),
  24530: (155,),
  24531: (155,),
  24532: (155,),
  24533: (155,),
  24534: (155,),
  24535: (155,),
  24536: (155,),
  24537: (155,),
  24539: (155,),
  24552: (-208, -206),
  24607: (156,),
  24649: (-159,),
  24650: (-159,),
  24651: (-159,),
  24666: (163,),
  24775: (-168,),
  24836: (171, 200, 282),
  24838: (-260, -259),
  24967: (-175,),
  24969: (176,),
  24999: (194,),
  25278: (190,),
  25279: (190,),
  25280: (190,),
  25329: (187,),
  25364: (-188,),
  25611: (-199,),
  25630: (201,),
  25644: (213,),
  25672: (-213, -212, -201),
  25673: (-213, -212, -201),
  25696: (-233, -232, -231, -230, -229, -228, -227, -226, -225),
  25736: (-253, -232),
  25737: (-241,),
  25740: (-243,),
  25837: (203,),
  25905: (-205,),
  26061: (-212,),
  26276: (-230, -229, -227),
  26567: (-238,),
  26592: (-239,),
  26649: (240,),
  26738: (241,),
  27095: (-271,),
  27186: (252,),
  27362: (-255,),
  27365: (256,),
  27506: (261,),
  27603: (263,),
  27671: (-282, -281, -260, -259),
  27891: (264,),
  27918: (265,),
  28074: (-275, -274, -272, -271, -270),
  28166: (282,),
  28319: (279,),
  28391: (-280,),
  28409: (-281, -280),
  28430: (-282,),
  28489: (284,),
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
  15972: frozenset(('better', 'without', )),
  16084: frozenset(('?', )),
  16171: frozenset(('and', 'in', 'on', 'with', 'you', )),
  16897: frozenset(('for', 'to', )),
  17127: frozenset(('me', 'to', 'us', )),
  17181: frozenset(('for', 'god', 'goodness', 'heavens', 'to', )),
  17556: frozenset(('at', 'by', 'days', 'hours', 'in', 'min', 'minutes', 'on', 'weeks', )),
  17656: frozenset(('better', 'else', )),
  17704: frozenset(('know', 'late', )),
  17719: frozenset(('me', 'us', )),
  17888: frozenset(('expect', )),
  18309: frozenset(('by', 'call', 'meeting', 'of', 'round', 'session', )),
  18984: frozenset(('of', )),
  19264: frozenset(('afternoon', 'day', 'days', 'evening', 'evenings', 'half', 'hour', 'hours', 'hrs', 'minutes', 'month', 'months', 'morning', 'mornings', 'nights', 'week', 'weekend', 'weeks', )),
  20144: frozenset(('that', 'to', )),
  20157: frozenset(('to', )),
  20249: frozenset(('to', )),
  20806: frozenset(('when', )),
  21230: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'time', )),
  21574: frozenset(('or', )),
  21789: frozenset(('#number', 'asking', 'fri', 'friday', 'hearing', 'mon', 'monday', 'next', 'sat', 'saturday', 'sun', 'sunday', 'then', 'thu', 'thurs', 'thursday', 'tomorrow', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', 'your', )),
  21838: frozenset(('for', 'with', )),
  21979: frozenset(('accent', 'afternoon', 'apostrophe', 'banner', 'birthday', 'blip', 'blog', 'border', 'brochure', 'bug', 'bullet', 'business', 'button', 'caption', 'color', 'colors', 'colour', 'colours', 'comma', 'cookie', 'couple', 'date', 'day', 'deadline', 'delay', 'delays', 'detail', 'details', 'dot', 'few', 'flyer', 'font', 'fonts', 'footer', 'formality', 'full', 'glitch', 'gradient', 'header', 'heading', 'headline', 'hiccup', 'hiccups', 'hour', 'hyphen', 'icon', 'invoice', 'leaflet', 'letter', 'logo', 'margin', 'margins', 'menu', 'misunderstanding', 'mix', 'mixup', 'morning', 'newsletter', 'opinion', 'photo', 'photos', 'picture', 'pictures', 'pixel', 'pixels', 'podcast', 'pop', 'post', 'poster', 'semicolon', 'setback', 'shade', 'shadow', 'slide', 'spelling', 'subject', 'technicality', 'thumbnail', 'tweet', 'typeface', 'typo', 'typos', 'web', 'webpage', 'website', 'weekend', )),
  22253: frozenset(('than', )),
  22258: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'size', 'time', )),
  22266: frozenset(('confusing', 'not', 'unclear', )),
  22995: frozenset(('it', )),
  23336: frozenset(('not', )),
  23992: frozenset(('handling', 'log', 'logs', 'message', 'messages', 'rate', 'reports', )),
  24001: frozenset(('at', 'for', 'in', 'now', 'to', )),
  24018: frozenset(('ends', 'is', 'to', )),
  24360: frozenset(('to', )),
  24539: frozenset(('to', )),
  24607: frozenset(('for', 'to', )),
  24666: frozenset(('can', 'do', 'may', 'will', )),
  24775: frozenset(('got', 'gotten', 'had', 'heard', 'received', )),
  24838: frozenset(('charge', )),
  24969: frozenset(('any', 'asking', )),
  24999: frozenset(('2day', '2moro', 'fri', 'friday', 'mon', 'monday', 'saturday', 'sunday', 'thu', 'thur', 'thurs', 'thursday', 'tmr', 'tmrw', 'today', 'tomoro', 'tomorow', 'tomorrow', 'tonight', 'tonite', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', )),
  26649: frozenset(('back', 'button', 'center', 'centre', 'it', 'list', 'log', 'number', 'option', 'out', 'sheet', 'sheets', 'time', 'to', )),
  26738: frozenset(('address', 'editor', 'effect', 'number', 'version', )),
  27186: frozenset(('bus', 'call', 'line', 'phone', 'road', 'site', 'train', 'way', 'zoom', )),
  27362: frozenset(('mayb', 'maybe', 'perhaps', 'possibly', 'potentially', 'prehaps', 'somehow', )),
  27603: frozenset(('off', )),
  27891: frozenset(('for', 'to', )),
  28319: frozenset(('he', 'is', 'she', 'that', 'you', )),
  28489: frozenset(('chance', 'days', 'hours', 'in', 'min', 'minutes', 'one', 'pages', 'times', 'weeks', )),
}
START = {
  '!': b' !! >18622;',
  '"': b' " >17734;',
  '#': b' #amount >28527,21455; #number >28531,18308; #shout >28535,18423;',
  ',': b' , >28542;',
  '-': b' - >28543;',
  '1': b' 1 >18298;',
  '2': b' 2 >6792;',
  '3': b' 3 >6792;',
  '5': b' 5 >18328; 50 >28544;',
  ':': b' : >10769,25031;',
  '<': b' < >28545;',
  '?': b' ? >2172,22095;',
  '^': b' ^ >28548;',
  'a': b" a >28556,18510,18511; aback abandoned aggravated agitated alarmed apprehensive >6280; able >19858; about >28559; above >28561; absolute >12711; absolutely >28562,6113,12858; absurd >16567; accept >28563; acceptable alright >25452; accepted >28564,15682; accidentally >28176; according >19488; account >28575; acknowledge >28576; act >15867; action >26060; actions >6445; adapt >28577; add >28580; added >20784; adding >28587; additional >7123,20378; additions >21633; address >18510,22978,25737; adds >28588; adidas adobe >18460,18510; adjust >28589; adjustments >20481; admire >28596; admit >28597; advance >28598,20799; advertise avoid >10567; advice >28603; advise >28609; afraid >28610,985,8032; after >28611,18510; afternoon >28620; afterwards >28014; again >28627,2172; against >28636; agenda >28637,18460,18510; aggravating alarming >28638; ago >6287; agree >28639,18459; agreed >28640,2172,21788,25696; agreement >28649; ah >28652; aim >28653; airport app >23194; alarm >22860; album >19548; all >28654,18510; allah >19513; allow >28656; almost approximately >21590; already >28657; also >28663; alter >28670; alternative alternatives approach >26101; alternatively >26165; altogether >21929; always >28671,2172; am >28675,18510,18511; amateur >16364; amateurs >644; amazing >28677,6113,12858,15682,18459; amend >28678; amended >28687; amount >28696; an >28697; and >28699,18510,18511; angry >28701; annoyed >28702; annoying awkward >28703; annoys >11032; another >28704; answer >28709; answered >18514; anxious >6280,8032; any >28717,2165,18510; anybody >28722; anyone >28723; anything >28724; anytime >28727; apologies >28728,6113,6624,12858,22660; apologise apologises apologising >24973; apologize >28734,6113,22318,23622; apologizing >28738,23622; apology >28742,27365; appear >28198; appears >28746; appoint assign >23306; appointment >27195; appreciate >28751,2413; appreciated >23874; approval >28544; approved >2172,20696; apr aug autumn >6670; april august >28752; are >28753,18510; aren't >17625; arguing >22234; around >28757; arrange >28758; arrived >28761,1872; arrives >21703; article >21916; artwork >28762; as >28764,18510; asap >7103; ashamed >28769; ask >28770; asked >28778,7023; asking >28786; asks >7023; assume >28793; assumed >28797; assuming >28798; at >28803,18510; ate >28806; attached >28807,27095; attaching >24377; attention >15222,18460,18510; audience >22370; audio >24320; available >28808; aware >10530; away >28813,9627; awesome >28564,6113,12858,15682,18459; awful >28814; awfully >17230;",
  'b': b' back >28815; backup backups bookings >24545; bad >28816; baffled betrayed bitter blindsided bummed >6280; balance >28817; ball balls >28188; bank >28823; banner >22121; barely >28824; basic >28825; be >28826,18510; bear >26924; beautiful >28564,6113,12858,15682,18459; because >28829,6552,7023,16789; become >21751; becomes >28835; been >28837; beer >24042; before >28841,16326,18510; beg begging >28847; begin >28848; begins >28849; behave >15867; behind >28852; being >27415; believe >28853; believed >28797; below >28854; best >28855,6113,12858,15682; better >28859,6113,12858; beyond >28868; big >28869; bigger >10946; bill >28870; billed >28876; bin >27662; birthday >6113,12858,18459; bit >28877; bite >16964; blame >28880; blip >28884; block >28885; blocked >7318; blocks >21391; blow blowing blown >22218; blurry >18296; bonus >3334; boo >17621; book >28886; booked >28890; both >28891,18510; bother bothering >22419; bothered >28702; bothers >28892; bottleneck >28893; boxes >19548; brand >18497; brave >19639; bravo >17241,28900,15682; breakfast >27032; breath >21974; brief >28903; brilliant >28906,6113,12858,15682; bring >28907; broke >16219; broken >28914; browser >23294; budget >28916,18460,18510; budgeted >21922; bug >28917; bugs >28919; build >24320; builder >28920; bummer >28638; bunch >28921; burned burnt >28922; burns >28806; bus >22869; busy >28923,9627; but >28927,2172,18510; button >17724; buys >20784; by >28928,18510,20799; bye >12858;',
  'c': b' cache >23294; cake >19548; call >28932,16326; called >28941,4985,14943; calling >28945; calls >28946; calm >28947; came >28948,2437,15641,16326,26061; camera >18497; can >28951,6172,15413,18510,25673; cancel >27662; canceled cancelled >18485; cancellation >28958; cannot >28959; canon conditions confidential >18460,18510; cant >16793; capped >20334; care >23125; careless clumsy >6281; carpenter >23394; carry >28963,2437; case >28964; catch >28965; caught >22920; caused causes causing >23568; cautious cheated conflicted cornered crushed >6280; certain >28966; chance >27910; change >28967; changes >28972; changing >28975; channel >27277; chaos >28893; chapter >28976; chapters >28979; charge >28980; charged >28876; charming >19641; chase >23263; chasing >6113; chat >28986; cheaper >21451; cheapest >14544; check >28992; checking >28993; cheer >10413; cheers >28994,6113,12858; childish >28998; chill >10419; choice >28999; choices >26101; choose >29000; christmas >6670,18459; circumstances >29003; circus >16368; city >19561; claim claims >24054; clause >29004; clean >24915; clear >29005,11638; clearly >19183; client >29007,18510; clients >29011; close >21594; clown >16365; clowns crooks >644; cob >7309; code >29014; coffee >29015; collaborating communicating >15651; colleague >21846; colleagues >29019; collect >2437; color colour >29021,1888,25740; column >17724; come >29022; comes >29029; coming >15603; comment criticism >28427; comments >23867; common >29032; community >29033; companies >15611; company >20057; compare >10567; compensate >29034; competent >16111; competitors >17942; complain >29041; complete >29042; completely >29043; compliment >22510; compliments >17617; compromise >29044; concede >28576; concept concepts >20481; concerned >29045; concerns confuses >11032; confident >26083; confirm >29046; confirmed >20696,21788; confused >28702; confusing >29047,11638; confusion >29048; congrats >5381,29052,6113,12858,15682,18459; congratulation >5381,24512; congratulations >5381,29053,6113,12858,15682,18459; connection >23392; consider >29058; considering >29059; consult >18964; consultation >3334; contact >29060; contains >19267; content >29061; continue >29062; continues >15844; contract >29068,2172,18460,18510; convenient >26788; conversation >29074; cool >6113,12858,21978; copies >24320; copy >29077; copyright >29078,18460,18510; correct >29082,26567; corrected >29089; correcting credited crediting >28687; correction >29090; corrections >29091; cost >29094; costing >20784; costs >29097; could >29100,4807,6172,15413,20799,25673; count >29109; counts >29112; couple >10961; courage >22175; courier >29113; course >10343; courtesy >7023,27671; cover >29116; covered >29117,1942; covers >29118; covid >18510,18511; craziest >16513; crazy >22805; credit >29119; crew >29120; cross >29122; crucial >19841; cry >17620; curious >29123; current >23370; customers >29124; cut >29125; cute >17654; cuts >21661;',
  'd': b' damage destroy >18109; dancing >28564,15682; danke >17181,24606; data >29126; date >29128; dated >29130; dates >28237; daunting demoralising demoralizing disconcerting discouraging disheartening dispiriting distressing draining dreadful >28638; day >29131; days >29137; deadline >29138,1872,15641,18460,18510,25740,26567; deadlines >29141; deal >29142,6113,12858; dealing >29146; death >22881; debate >23019; dec >6670; december >28752; decent >29147; decide >29148; decided >25608; decision >24749; deck >23962,24320; declined >18485; deepest >24943; deeply >16566; deflated desperate devastated disgruntled disheartened dismayed disrespected dissatisfied distressed distrustful doubtful drained dreading >6280; delay >29150; delayed >29157; delays >29158; delete draw >18090; deleted >22858; delighted >6113,12858,23439; deliver >29163,1872,2437,15641,20608,26567,26592; deliverables >18460,18510; delivered >29170,1872,15641,20608,26567,26592; delivery >29171,1872,15641,20608,26567,26592; demand >18492; deposit >29174; described >23574; deserve >29176; deserves >26937; design >29177,1888,25740; designed >985,24760; designer >18510; designers >15611; designs >24320; despite >29178; detail >29179; details >29180; devastating >18297; developer >28920; did >29181,1872,14943,16326,18812,26061; difference >29186; different >29189; difficult >29193,16084; dinner >29195; disappointed discouraged >28702; disappointing >28703; disappoints >11032; disaster >28893; discount >21451; discuss >29196; discussed >29205,14943; discussion >29211; disregard >27662; do >29212,18510; doable >29219; document drive >22827; does >29220,18510; dog >22852; done >29225; dont >29226; double >21708; down >29227; download >29228; draft >29232,1888,18460,18510,25740; drafts >29235; dragging >23592; drags >29236; drama >22234; dramatic >22240; drawing drawings >29177; drawn >24760; dreadfully >17230; dress >19548; drinks >24042; driver >23394; drivers >21846; drop >29241; dropped >29248,2437; drops >25621; dry >29249; due >29250,1872,16326; dumbest >16513; during >29251; dust >28038;',
  'e': b' each >29254,15043; eager >23444; eagerly excitement >9846; earlier >21451; early >19573; easier >29259; easiest >14544; easily >21590; easter >6670; easy >29263,985; eat >29264; eating >20784; eats >29265; edge enraged exasperated exhausted exposed >6280; edit >29266,18510; editor >29273; editors >21846; edits >29274; eg >22753; eight eleven >29275; eighteen >29277; either >18510,26163; electrician >28920; electricity >23370; else >8230,21850; email >29279,18510; embarrassed >29286; embarrassing exasperating exhausting >28638; enclosed >21936; end >29287; ended >28233; ending >20672; endless >27756; engaged >23278; enjoy >29290,6113,12858; enjoyed >15413; enough >29291; ensure >7061; entirely >29294; eod >29295; eow >7309; episode >24320; equals >19267; error >29296,22992; errors >29303; essential >19841; estimate >29305,18460,18510; estimated >21922; even >29308; evening >29311; evenings >20211; event >29317; every >29318,2165,15010,15043; everybody >29322; everyone >29323; everything >29324,2165; examples >23867; exceed exceeds >29327; excellent >29328; except >22498; exchange >2413,28162; excited >29329,6113,12858; exciting >6113,12858; excluded >18460,18510; excuse >29330; expect >29331,7023; expected >7023,12805; expecting >29335; expects >6378,7023; expense >27690; explain >29338; explained >19481; explaining >29345; export >29346; exposure >17617; express >29351; extra >29352,7123; extras >28013; extremely >16566; eyes >24328;',
  'f': b' fabric >1888; facing >22932; factory >23394; failure >29353; fair >29354; fallen fell >28186; falls >25621; families >21846; family >22875; fantastic >29355,6113,12858,15682; far >29356; fast >29357; faster >29358; fastest >14544; fault >29360,2172,22992; favor favour >7023; feature features >20481; feb >6670; february >28752; fed >29367; fee >29368,18460,18510; feedback >29374,28430; feel >29380; feeling >29385; feels >29388; fees >29390; felt >29391; few >29394; field >17724; fifteen fifty forty >29396; fifth fourth >29397; fighting fuss >22234; figure >29398; file >29399,1888; files >29404; fill >28670; film fitting >15877; final >29408,18460,18510; finally >18459; finals >24320; find >29409; finding >28139; finds >17825; fine >29410; fingers >16053; finish >29413,26567; finished >29416,26567; finishes >21703; firewall >23294; first >29417,11802,18510; fit >28005; five >29418; fix >29420,2437; fixed >29425; fixing >29426; flag >25747; flat >22798; flaw flaws >28884; flight >22869; floored frustrates >11032; focus >10567; folder >29427; followers >17942; following >29430; font >1888,22391,25740; footage >19548; for >29431,18510; forget >29434; forgive >29435; forgot >29439; format >1888,18497; fortunately >23183; forward >29442; found >29443; four >29444; fourteen >29277; frame >1888,25740; freaked fuming furious >6280; free >29445,18460,18510; freelancers >15611; fri >29449; friday >29454,18460,18510; fridays >25618; frightened >6280,8032; frightening >28638; frightfully >17230; from >29460,18510,18511; frozen >5460; frustrated >28702; frustrating >28703; fuck >16952; full >29464; fun >6113,12858; funds >28544; funny >17229; further >29465;',
  'g': b' gains >20784; galling gutting >28638; gang >16363; gap >29466; gather >24634; gave gives giving >23568; general golden >20053; generator >23194; generous >29467; gesture >7023,22510,27671; get >29468,18510,18511; gets >29473; getting >29474; gift >3334; give >29475; given >29483; glad >29492,1299,6113,6624,12858,15413,15682,19432; gladly >29501; glitch >29502; glitches >28884; gnaws >19710; go >29503; goal >27172; god >19513; goes >29510; going >16427; gone >28006; gonna >2737; good >29515,985; goodwill >7023,27671; google >10567; gorgeous >28564,6113,12858,15682; got >29520; gracious >29525; grand greater >22139; grant >29526; granted >29532; grateful >29533,1299; gratis >7027; great >29538,985,6113,12858,15682,18459; grow >15818; grown >19405; guard >6280,23962; guess >29542,19432; guessed >18256; guessing >7629; guests >29546; guilty >24017; gutted >6280;',
  'h': b' had >29547,1872,14943,15641,16326,18812; haha >6113,12858; half >29553; hand >29556; handed >15844; handle >26622; handoff handover >15877; hang >2437,26931; hanging heartbroken helpless hesitant hopeless humiliated >6280; happens >22355; happily >29563; happy >29564,6113,6624,12858,15682,18459,28430; hard >29569; hardly >29570; has >29571,18510; hate >29578; hated >11693; hating >9474; hats >17281; have >29579; having >22932; he >29584; headache heartbreaking horrid humiliating hurtful >28638; heading headline >17724; heads >22513; hear >29588; heard >28021; hearing >23584; heartfelt >24943; heavy >29594; hectic >29595; held >21786; hello >18459,18624; help >29596,985; helped >22084; helper >23394; helpful >29601; helps >985; her >29602,12086; here >29603,18510; hey >29605,12858; hi >29606,12858,18459; hiccup >29502; hiccups >28884; highly >16566; him >23046; hinders >21705; hint >25475; hire >29607; hired >23278; his >29608,12086; hit hurts >11032; hold >29609; holding >29610; holds >29611; holdup >28893; holidays >20211; holler >29615; honestly >22365; honored honoured >19687; hooray >28564,6113,12858,15682,18459; hop >29619; hope >29620,17794; hoped >29627; hopefully >29630; hoping >29633; horrible >29638; hour >29639; hourly >7123; hours >29644; house >29648; how >29649; however >29654; huge >24608; human >29655; hundred >29659; hurray >28564,15682; hurt >29660;',
  'i': b' i >29661,2172; id >27732; idea >29672; ideal >985; ideally >10183; ideas >29676; idiotic insane insulting >16567; idiots >644; ie >22753; if >29677,6094,6172,9604,12621,15413,16789,18510,18511,19432,19751,20799,25905; ignore >29688; ignored >29689; ill >29690; im >22943; image >1888,20481; imagine >29699; immediately >29703; impatient infuriated insecure insulted >6280; imperfection >28884; important >29707,18460,18510; impossible >29708; impression >19836; improve >28577; in >29710,18510,18511; inadvertently >28176; include >29713; included >29717,1942,7023,18460,18510; includes >29118; incomplete >12760; inconsiderate >6281; inconvenience >29720,2165; inconveniences >2165; inconvenient >6245; industry >19561; infinite >27756; inform >29721; infuriating >28638; input >23867; install >2437,15877; installation >15877; installment instalment >28544; instead >29722,20799,24179; intelligent >16111; interest >29726; interested >29731; internet >29732; invest >10567; invitation invite >22510; invoice >29733,1888,2172,15641,18460,18510; invoiced >29740; invoices >29741,18460,18510; irritated >28702; irritating >28703; is >29745,18510,18511; issue >29750; issues >29752; it >29753,18510,18511; item >21916; iteration iterations >20481; its >29758; ive >29759;',
  'j': b' jan jul jun >6670; january july june >28752; jealous >6280; job >29760; joiner >28920; joiners >21846; joke >1235; joking >6113,12858; jotted >25570; journalists >17942; juggling >22797; jump >29619; jumping >28564,15682; just >29761; justified >24438;',
  'k': b' keen >23444; keep >29764,12797; keeping >29769; keeps >29770; kept >29771; keys >19548; kick >19891; kidding >6113,12858; kill >20487; kind >29772; kinder >26682; kindly >29775; kiss >16963; knew >26080; knock >28523; knocked >29776; knocks >29236; know >29777; kudos >17241,29782;',
  'l': b' lab >23394; label layer >17724; labeled labelled >18506; labels >24365; labor labour >25625; lack >29785; lacks >28056; lamest >16513; landed >1980; landlord >19694; lands >21703; language >20481; lapse >29786; lapses >28238; larger >22139; last >29787; lasted >21961; late >29788,11638; later >29798; laughable ludicrous >16567; launch >29799; lay >29806; layers >22827; layout >29807,1888,25740; lazy >6281; learn >29808; learned >29809; learnt >25869; least >26093; leave >29810; leaves >29815; leaving >29816; left >29817; legal >29822; legitimate >29823; lend >29824; less >29825; lesson >25850; lessons >29826; let >29827; letdown >28638; lets >29833; letter >29834; liars >644; licence license >29837; lie lying >21466; life >29840; lift >15844; light >23194; lighten >10413; like >29841; liked >23854; likes >21190; limit >29850; limitless >27756; line >29851; link >29852; list >29853; listed >27095; listen >29858; literally >19170; little >29863; livid lonely >6280; load >29864; location >18510; locked >5460; log >28762; logo >29865,1888,18460,18510,25740; lol >6113,12858,18459,18462; long >29866; longer >21451; look >29867; looked >16141; looking >29874,985; looks >29875; lose loses >20784; lost >29878; lot >29879; lots >29880; love >29881,6113,12858,15682,18459; loved >29882,6113,12858,15413,15682,18459; lovely >29888,6113,12858; low >18296; lower >23140; luckily >23183; lucky >14660; lunch >29892; lunchtime >29896;',
  'm': b' mad >28701; maddening miserable mortifying >28638; made >29897,985; mail >29899; main >29904; make >29905; makes >29912; making >29915; man >19345; manage >23140; manuscript >28762; many >29916; map master module modules >24320; mar march >6670; mark >29917; marked >27095; market >22085; massive >24608; masters >29014; material >1888,23867; matter >29918; matters >11033; maximum >20282; may >29919,19432; maybe >29921,4807,15413,18510,19432,25673; me >29929,18510,18511; mea >24015; mean >29930; means >29934; meant >985; measure mount >2437; medical >22875; meet >29937; meeting >29948; memo >25856; men >29953; mentioned >23574; menu >17724; merci >17181,24606; merely >29954; merry >18459,24514; mess >29957; message >29962; messages >29968; met >2437,14943,15641; midday >29969; middle >29970; midnight >29971; miffed mistrustful >6280; might >29972,4807,15413,19432,20799,25673; million >29979; min >29980; mind >25003; mine >6174; minor >22405; minute >29985; minutes >29987; miscommunication >29786; mishap >28238; misheard >4811,25957; miss misses >21623; missed >29992,4811; missing >29999; mistake >30000,22992; mistakenly >28176; mistakes >29303; misunderstanding >29353; mix >30007; mixup >29048; mixups >23359; moan >16232; mobile >22862; model >21465; modest >29525; modify >28670; moment >30008; mon >29449; monday >30010,18460,18510; mondays >25618; money >30011; month >30017; months >22721; more >30022,18510; morning >30023,12858,18510; moronic >16567; morons >644; most >30024; mostly >6899; mountain >22222; move >30025; moved >30029; moves >30031; moving >30032; much >30033; must >30034,6172,15413; mutual >26245; my >30043,2172,16057,18510;',
  'n': b' nae >28412; nailed >28564,15682; name >30047; named >30048; namely >9985,22753,27095; nasty negative >18297; natural >30050; naturally >30051; near >28012; nearly >21590; necessary >28064; need >30054; needed >28082; needs >30063; negatives >21465; neither >30069; nervewracking nightmare >28638; nervous >6280,8032; nervy >6280; network >30070; never >30071,2172,21806; new >30080,18510; news >30081; newsflash >472; next >30082,20731; nice >30083,6113,12858; nicely >23842; nicer >30087; night >30089; nights >20211; nine >30090; no >30091,18510; noble >19639; nobody >30100; nominate >23306; none >19856; nonsensical >16567; nonstop >22797; noon >30106; noone >22361; nope >19851; nor >30110; normal >30116; normally >28408; not >30117,6315; note >30128,18460,18510; noted >25549; notes >30134; nothing >30137; notice >18460,18510,23584; noticed >7061; noting >30145; nov >6670; november >28752; now >30146; number >30150,25737;',
  'o': b" o'clock >27086; object >30151; observation >25475; obvious >18968; obviously >30152; oct >6670; october >28752; of >30154,18510,18511; off >30155; offended >28702; offer >30156; office >23194; offline >5460; often >26863; oh >30161; ok >30162; okay >30163; omg >18462; omission >30165; on >30166,18510,18511; once >30167,2413,6094,16789,19018; one >30173,18510; ones >30176; online >27775; only >30177,2696,18510; open >30185,23962; opening >30186; opens >21703; opinion >30188; opportunity >22510; option >30189,18460,18510; options >18460,18510,26101; or >30190,18510,18511; order >30193; ordered >21922; orders >24545; organic >22866; originals >21465; other >30196; others >30197; otherwise >30198; ought >19393; our >30203,18510; out >18510,20264; outraged overlooked overwhelmed >6280; outrageous >16567; outside >30207; over >30208; overdue >30209; overnight >30216; oversight >30217; overslept >2677; overtime >29351; overwhelming >28638; owe >30218; owing >30219; own >20680; ownership >20473;",
  'p': b' pack >16363; package >30220; packed >22805; page >30221; pages >30224; paid >30225,2172; painful >28703; paint >2437,18090; painter painters >21887; panic >6113,12858,22234; panicked panicking peeved pissed powerless pressured >6280; paper >1888,24861; papers >28429; paragraph >29004; parcel pdf piece pieces plans prints proofs >24320; pardon >30232; park >30233; part >30234,18460,18510; parts >30237; pass >29556; passes proceed >15844; password >30240; passwords >19548; past >20047; patch >29034; patched >28687; path paths possibilities possibility >26101; pathetic >28998; patience >22510; patiently >9846; paused >5460; pay >30241,1888,15641,20608,26567; paying >30248; payment >30249,18460,18510; payments prepayment >28544; penalty >28501; people >30253; per >30255; perfect >28564,6113,12858,15682,18459; perfectly >30256; perhaps >30257,4807,15413,19432,25673; permit >25478; person >30264; personal >22917; phase >18460,18510; phone >30265,18510; phoned >4985; phoning >26773; photo >30270,985,1888,25740; photos >30271; pick >30275,2437; picture >985,1888,22121,25740; pictures >30279; piss >646; pity >30280; pizza >24042; place >30281; plan >30285; planned >21922; plasterer printers pupils >21846; play >27799; please >30288,4807,6172,15413,16327,18510,18511,20799,25673; pleased >30298,6113; pleasure >23856; pls plz >21205; plugin portal >23194; plus >30299; point >30301; points >25552; policy prices >20621; polish >28670; polite >30302; poor >17623; pop >26737; portrait >985; possible >30303; possibly >30308; post >30312; postponed >18485; power >30319; praise >30320,15682; precise >19641; prefer >30321; press >17942; pressure >28638; presumably >23412; pretend >30330; pretty >15882; prevents >21705; price >30333,1888,18460,18510,25740; priced >30337; print >30338; printer >29273; printing >30345; prioritize >10567; prize >28564,15682; pro >28413; probably >30348; problem >30349; problems >29752; production >20180; project >30356,18460,18510; projects >29141; promise >30357,6172,15413; promised >30358,6172,15413; promises >17617; proof >30359; proper >30360; proposal >30361,18460,18510; propose >30364; props >30367; protest >25845; proud >30368,6113,12858,15682; provide >30372; provided >30373,2413,16789,28409; providing >26262; public >20212; publish >30376; pull pulling >27835; punctual >30383; purchase >19971; pure >12711; purely >6899; purpose >28637; push >30384; pushed >30385; pushes >30386; put >30387; puts >30388; putting >30389; puzzled >28702; puzzles >11032;',
  'q': b' quarter >30390; question >18460,18510,22969; questions >6594,18460,18510; quick >30392; quicker >29259; quickest >14544; quickly >26065; quit >23008; quite >30393; quote >30394,18460,18510; quoted >28876;',
  'r': b' racking >28638; ran >30399; rang rings >4985; rate >30400; rates >30405; rather >30406; rattled >28702; raws >21465; re >18966; reach >30413; reachable >30414; reached >21963; reaction response >22209; read >30416; readers >30422; reading >30423; readme >18460,18510; reads >30424; ready >30425,26567; real >30428; realize >30429; really >30430,26567; reason >30431; reasonable >30435; reasons >6907; rebuild redraw replace resend reshoot rewrite >30436; rebuilding rebuilt rechecked rechecking redone redrawing redrawn refunded refunding reissued repaired repairing replaced replacing reprinting resending resent reshooting restored restoring retouched retranslating reverted reworked reworking rewriting rewritten >28687; receipt >28762; received >30443; recheck recut redesign reedit reexport reformat reimburse reissue remake rerecord rerun restore resubmit retouch retranslate reupload revert >29034; recipe >1888; recommend >30444; recommendation remark >25475; reconsider relax research rethink >10567; record >30445; recording >30450; recover >28010; redo >30451; redoing >29426; refer review reviewing revisit >18964; references >23867; refund >30452; refused >18485; regard >23023; regret >30457; regrettably >28176; release >30461; released resume resumes >15844; relieved >30464; reluctant resentful restless ripped rushed >6280; remain >25619; remainder >28013; remained >19256; remaining >30467; remains >30468; remember >30469; reminder >18460,18510,25856; remove repaint >18090; renamed >18506; render renders >27854; repair >30470; repeat >25502; reply >30477; report >30484; reporting >18107; reprint >30485; request requests rounds >29274; require >30490; required >28064; requires >30493; reread >30496; reserve >30497; respect >30499; respond >27094; responsibility >30500; rest >30504; result >7017; retainer >30509; return >30510,2413; revise >28670; revised >30360; revision revisions >20481; rework >30511; ridiculous >30515,2172; right >30516; rights >30517; ring >30520; ringing >26773; rip >27663; rises >25621; road >23194; robbed robs >20784; roll >24306; rolled rolling >24350; rooting >24516; rotten >6174,10971; rough >30528; roughly >21590; round >30529; route >30533; routes >26101; row >21916; rubbed >19713; rude >30534; rudest >16513; ruin >18109; rule >28255; run >30535; rush >30540,7123;',
  's': b' sad >30541; saddened saddens shook stresses struck stung >11032; sadly >22911; safe >30542; safely >12799; safer simplest >14544; said >30543,14943,18812,26061; same >30549; sample >29077; samples score song >24320; sane serious >16111; sat >29449; saturday >30550,18460,18510; saturdays >20211; save >30551; saved >30554; saves >30557; saving >20784; saw >30558; say >30561; saying >30567; says >30572; scammers >644; scan scans script >28762; scarcely >22378; scared >28702,8032; scares surprises >28892; scary >28638; scathing >18297; scene >19561; sceptical seething shaken shortchanged skeptical speechless stranded stretched suspicious >6280; schedule >30575; scope step >18460,18510; scrap >30578; screenshots >23867; screw >16953; season >22085; second >30579,18510; section >30582; see >30583; seeing >9915; seem >30590; seems >30591,19432; send >30596,15641,16326,26567; sense >30603; sensing >23584; sent >30605,1872,15641,16326,18812,26061,26567; seo >22866; sep sept spring summer >6670; separate >20522; september >28752; seriously >28914; server >30611; session >24365; set >30612; setback >28884; sets >30616; settle >30617,1888; settled >30623,21788; seven >29275; several >30627; sew >18090; shade size >1888,25740; shall >30629,6172,15413,20799; shame >30636; share >30637; shared >26245; she >29584; sheet >30641; shift >21410,23962; shifts >30642; ship >15844; shipping >30643; ships >26307; shocked >28702; shocking >30646; shoot >30647; shop >30650; shoppers >22370; shops staff suppliers >21846; short >30652; shorten >28670; shortly >7309; shot story >985; should >30653,4807,6172,15413,25673; shout >30660; shove >16954; show >30665; shut >939; sick >30670; sign >19972; signal >30671; signature >28544; signed >30672,2172; silence >30678; silliest stupidest >16513; silly >30680; simmer >21973; simple >30681; simpler >27138; simplify >10567; since >30682,16326,16789,21943; sincere >30686; single >28411; sit >30687; site >30688; sits >30689; sitting >22850; situation >28893; six >30690; sixteen sixty >29277; sixth >18863; sketch >30691; sketches >29014; skip >30693; sky >22149; sleep >30694; slept >26951; slide >21916; slides >30695; slip >30696; slipped >30700; slipping >10710; slips >30701; sloppy >6281; slot >30702; slow >30704; small >30705; smart >24726; so >30706,18510; software system >23194; sold >30710; solely >6899; solid sound >30711; solution solutions >26101; some >30712,18510; somebody >30716; someday >11822; somehow >30718; someone >30721; something >30722; sometime >30725; somewhere >30726; soon >30727; sooner >30730; soonish >7103; sorrry >23622; sorry >30734,985,6113,6624,11696,12858,15413,19432,22318; sort >30741; sounded >24642; sounds >30748,19432; source >20474; spare >30751; speak >30752; speedy >24518; spend >30761; spent >30762; split >26148; spoke >29205,14943,15641; spot >24545; squeeze >28005; stand stands >30763; start >30764,18510; started >16449; starting >30767; starts >28849; statutory >20673; stay >30768; stayed >19256; staying >27831; stays >30769; stick >30771; stickers >30772; still >30773,21806; stop >30776; stopped >2437; stopping >20018; stops >30781; storm >22167; straight >24267; straightaway >6680; strange >10971; strength >22175; stress >7318; stressed >30782; stressful >28703; stressing >30783; strike >30784; stuck >30785; studio >30786; stuff >30788; stunning >6113,12858; stupid >30790; subject >30791,18460,18510; subscribers >17942; success >30792; such >30793; suggest >30794; suggestion suggestions >29676; suit >30801; suits >26968; sum >30807; summary >18460,18510,24320; summing >19825; sun >30808; sunday >30809,18460,18510; sundays >30815; super >28564,6113,12858,15682; supplier >29273; suppose >30816; surcharge >30819; sure >30820; surely >23363; surprise >17328; surprised >30822; suspect >24634; swamped >30823; swap >30824; swapping >22200; sweet >6113,12858,21190; switch >29163; sync >30825;',
  't': b' tab >17724; table transcript >28762; take >30826; taken >30831; takes >30832; taking >30833; talk >30835; talked >29205,14943,15641; talking >30842; talks >27244; tank >18109; taught teach teaching >25870; team >30843; teams >30845; tear >27663; technically >24427; telephone >30846; tell >30847,16326; tempest >22170; template templates >21465; ten >30855; tense >30541; terms >18460,18510,20621; terrible >30856; terribly >30857; terrified ticked torn trapped troubled >6280; test >15877; text >30858; texts >30862; than >30865,18510; thank >30866,1299,6113,6624,12858,15413,18459,19432; thanks >30875,1299,6113,6624,12858,15413,17181,18459; thankyou >30879; that >30880; thats >30885; the >30886,18510,18511; their >30890; them >30891; theme >27179; then >30892,18510; there >30901; these >30902; they >30906; thing >30909; things >30910; think >30912; thinking >30917; thinks >30918; third >30921,18510; thirteen >29277; thirty >29396; this >30922; those >30926; thought >30928; thoughtless >6281; thoughts tip >25475; thousand >29979; three >29444; thrilled >23439; throw >28167; thrown >19783; throws >29236; thu tue >29449; thur >30933; thurs tues >30934; thursday tuesday >29454,18460,18510; thursdays tuesdays >25618; thx >30935,6113,12858; till >30936,2413; time >30941; timeline >18460,18510; tiny trivial >22405; tips >28603; tired >30946; tiresome tiring >28638; title >1888; titled >18506; tmr tmrw tonite >7309; to >30947,18510,18511; today >30949,4548,18510; together >30956; told >30958; tomorrow >30963,15412,18510,20731; tone >23577; tonight >30967,4548; too >30971; took >30976,11782,21396; tool >23194; topic >30980; total >30981,18460,18510; totally >30984; touched >30985; tough >30986; town >19561; trade >26258; traffic >30987; train trains >22869; transfer >30988; transferred >15844; translation >30994; translator >28920; traveling travelling >7308; treat treated treating >17737; trial >3334; tricky >29047; trouble >30995; true >31001; truly >31002; trust >31003; try >31004; trying >31009; turned >22777; tweak >28577; tweaks >20481; twelve >29275; twenty >31010; twice >31011; two >31012; type >31013; typed >25570; typing >25567; typo >31014; typos >30217;',
  'u': b' u >31021; ugliest >16513; unable >19858; unacceptable unbelievable >28914; uncertain unconvinced undecided undervalued underwhelmed uneasy unhappy unheard unimportant unsafe unwelcome >6280; unclear >11638; uncomfortable unnerving unsettling >28638; under >31022; understand >31023; understandable >31026; understandably >10343; understood >7321; undo >29034; undoing >28687; unfair >31031,2172; unfortunate >31032; unfortunately >22911; unintentionally >28176; unless >31033,2413,9604,16789,18104; unlimited >27756; unlock >15844; unpleasant upsetting >28703; unprofessional >30534; unsettled >28702; unsure >31040; until >31041,2413,4548,6094,6172,20799,21816,28430; up >31048,18510; update >31049,18460,18510; updated >30360; upload >31050; uploaded >31055; upon >31056; upset >31059; upsets >11032; ur >22202; urgent >31060,18460,18510; us >31063; use >31064; used >31071; useful >31074,985; users >31075; using >16340; usually >28408; utter >31076; utterly >16566;',
  'v': b' v >24922; v2 v3 v4 v5 v6 >24903; valid >31077; valley village >19561; value >2413,23870; variant >30189; variants >26101; various >31078; version >31079,1888,18460,18510,25740; versions >31082; very >31083; victim >7017; video >31084; view >25475; viewers >17942; visit >31088; visited >2437; visitors >31093; voice >31094; vote >27799; vulnerable >6280;',
  'w': b" wait >31097; waiting >31101; waits >27970; waive >29034; walk >31102; want >31103,7023; wanted >31111; wants >7023,10787; warm >24608; warn >31115; wary worn >6280; was >31116,1872,2437,14943,15641,16326,18510,18812,19257,21396,26061; wash washing >22955; wasted >20784; wastes >28806; watch >31120; way >31121; ways workaround >26101; we >31122,2172; wearing >31132; weather >31133; web >22866; website >31134; wed >29449; wednesday >29454,18460,18510; wednesdays >25618; weds >31135; week >31137; weekend >31141,18510; weekends weeknights >20211; weeks >31143; weighed >23590; weighing weighs >31144; weird >10971; welcome >6113,12777,12858,18459; well >31145; went >31146,16326; were >31149,1872,2437,14943,15641,16326,18812,26061; what >31153,15588,21396; whatever >31160; whats >31164; when >31166,2413,6094,9957,16789,19751,25905; whenever >31173,25905; where >31178,18546; whether >31185; which >31192; whichever >31198; while >31199; who >31206,21396; whoa >21992; whole >15877; whom >25044; whose >31211; why >31216,14614,21396; wifi >23392; will >31229,6172,15413,18229,18510,20799; willing >26206; winning >28564,15682; winter >6670; wish >31236,17676; wished >26080; wishing >5383; with >31238,18510,18511; within >31245; without >31246; women >29953; won >31253,15682; wonder >31254,19432; wondered >31259; wonderful >31260,6113,12858,15682; wondering >31266; wont >31270; wood >1888; woohoo >6113,12858; word >31274; wording >30165,1888,25740; work >31275; worked >22235; working >31278; works >31279,985; world >31280; world's >17627; worried >31281; worries >28892,6113,12858; worrisome wracking >28638; worry >6113,12858,23139; worrying >31285,28430; worse >22152; worst >31286; would >31289,4807,6172,14364,15413,20799,25673; wow >6113,12858,17325,18459; wreck >18109; write >31296; writing >31303; written >31304,985; wrong >31305,4811; wrongly >18196; wrote >31314,18812,26061;",
  'y': b' yay >31320,6113,12858,15682,18459; ye >31321; yea >17335; yeah >31322; yes >31323,18459,18510; yess >28564,15682; yesterday >31324,6286,15641; you >31325; your >31332,643; yourself >23288;',
  'z': b' zoom >31338;',
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
PLACES = 31339
