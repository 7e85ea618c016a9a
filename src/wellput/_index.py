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
  ('A02.always-never', 'A02', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), '“Always” and “never” are easy to disprove: one exception and {client} may stop listening to the rest.', 'Count the times you can both look up: “The last three briefs came after the booked start, on 4, 11 and 19 May.”'),
  ('A03.person', 'A03', 0.6, 'match', 7, None, False, 1, 0.0, (), (), (), 'Words about the person and not about the matter; after these {client} will answer nothing else.', 'Say what happened and what it does: “The brief has changed four times since May. Each change costs me a day.”'),
  ('A03.normal-client', 'A03', 0.7, 'match', 7, None, False, 1, 0.0, (), (), (), 'Comparing {client} with a “normal” or better one says that they are neither. It can sting long after the matter is settled.', 'Leave the others out and name your own terms: “My invoices are due in 14 days; this one is at 31.”'),
  ('A03.competence', 'A03', 0.8, 'match', 7, False, False, 1, 0.0, (), (), (), 'These words question what {client} knows or can do. That is the part people defend hardest.', 'Say what is missing in the matter: “The brief names two target groups; the design can lead with one. Which?”'),
  ('A03.thing', 'A03', 0.6, 'match', 7, None, False, 1, 0.0, (), (), (), 'A verdict like this is heard as one on the person who made or asked for it.', 'Replace the verdict by what can be seen: “The budget covers two of the five films.”'),
  ('A04.thanks-for-nothing', 'A04', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), 'Praise or thanks that mean their opposite are hard to answer, and easy to remember.', 'Say the thing itself in one plain sentence: “I had hoped to hear from you by Tuesday.”'),
  ('A04.scare-quotes', 'A04', 0.7, 'match', 6, None, False, 1, 0.0, (), (), (), "Quotation marks or a “so-called” around {client}'s own word say that you don't believe it.", "Leave the marks out, or say what doesn't fit: “The change you call small is two days' work.”"),
  ('A05.motive', 'A05', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), 'It tells {client} what they want or feel, and people answer a guess about their motives before anything else.', "Ask, or say what you see: “The scope has grown twice and the fee hasn't. What is the budget you have?”"),
  ('A05.do-you-think', 'A05', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), "The question isn't one: it puts a contempt in {client}'s head and asks them to deny it.", 'Say what you need instead: “A weekend job costs 50% more. Shall I start on Saturday or on Monday?”'),
  ('A06.or-else', 'A06', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), 'Harm held up to force an answer ends the talk about the matter and starts one about the threat.', "Name the step that the contract or the law gives to both, and its date: “If it isn't paid by the 30th, I'll send a formal reminder.”"),
  ('A06.review', 'A06', 0.8, 'match', 5, None, False, 1, 0.0, (), (), (), "A bad review held up as a lever turns the talk to the lever. It can also break the platform's rules.", "Keep the review out of it and name the fix you want by a date: “Please send the corrected files by Thursday, or I'll ask for the refund in paragraph 5.”"),
  ('A06.you-will', 'A06', 0.85, 'match', 5, None, False, 1, 0.0, (), (), (), 'A hint at harm to come asks for a counter-threat. {Client} may dig in, or leave and tell others why.', "Name the date and the step instead of the feeling: “If it isn't paid by the 30th, work on phase two waits until it is.”"),
  ('A07.capitals-in-anger', 'A07', 0.9, 'match', 1, None, False, 1, 0.0, (), ('E04', 'E09', 'E10'), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.capitals', 'A07', 0.75, 'match', 1, None, False, 1, 0.0, (), ('E04', 'E09', 'E10'), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.emphasis', 'A07', 0.55, 'match', 1, None, False, 1, 0.0, (), (), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.first-word', 'A07', 0.8, 'match', 7, None, False, 1, 0.0, (), (), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.word-in-anger', 'A07', 0.55, 'match', 1, None, False, 1, 0.0, (), (), ('A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A08', 'D05'), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.marks', 'A07', 0.95, 'match', 1, None, False, 1, 0.0, (), ('E05', 'E06', 'E10', 'E04', 'E09'), (), 'Piled marks are read as shouting.', 'One full stop is stronger: it sounds as if you mean it.'),
  ('A07.marks-in-anger', 'A07', 0.6, 'sentence', 1, None, False, 1, 0.0, (), (), ('A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A08', 'D05'), 'Piled marks are read as shouting.', 'One full stop is stronger: it sounds as if you mean it.'),
  ('A07.hello', 'A07', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), 'A one-word question with piled marks is read as a raised voice, and as an accusation of hiding.', 'Ask for the one thing and give a time: “Can you tell me by four if Thursday stands?”'),
  ('A08.like-i-said', 'A08', 0.65, 'match', 7, None, False, 1, 0.0, (), (), (), 'A reminder like “as I said” or “already discussed” can sound as if {client} should have listened the first time.', 'Drop the reminder and say it afresh: “The price covers two rounds.”'),
  ('A08.obviously', 'A08', 0.6, 'match', 7, None, False, 1, 0.0, (), (), (), "“Obviously” tells {client} that they should have seen it alone. If they hadn't, it stings.", "Cut the word: “The price doesn't include printing.”"),
  ('A08.counted', 'A08', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), '“As I already said” may tell {client} that asking twice was a mistake, and the next question may not be asked at all.', "Answer again in one line and add where it can be found: “It's 14 days from the invoice; page 2 of the offer has it.”"),
  ('A08.told-you', 'A08', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), 'A jab at having to say it again makes {client} defend their memory instead of reading your point.', 'Say it once more as if it were the first time, in one line, with the date.'),
  ('A08.as-i-said', 'A08', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), 'A jab at having to say it again makes {client} defend their memory instead of reading your point.', 'Say it once more as if it were the first time, in one line, with the date.'),
  ('A08.look-again', 'A08', 0.45, 'match', 7, None, False, 1, 0.0, (), (), (), '“As I already said” may tell {client} that asking twice was a mistake, and the next question may not be asked at all.', "Answer again in one line and add where it can be found: “It's 14 days from the invoice; page 2 of the offer has it.”"),
  ('A01.ax-could-have', 'A01', 0.65, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.ax-supposed', 'A01', 0.45, 'sentence', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.ax-always', 'A01', 0.75, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.ax-side', 'A01', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A02.ax-always', 'A02', 0.95, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Always” and “never” may send {client} looking for the one exception. Once it is found, the point behind the word counts for less.', 'Put the count where the sweeping word stood: “Two of the last three briefs came without sizes. Can you add them to the next one?”'),
  ('A03.ax-belittle', 'A03', 0.85, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A word such as “amateur” may stay with {client} long after the job is paid, and nothing useful can be said in reply to it.', 'Say what the material lacks and what it needs: “The scans have 72 dpi; for the banner I need 300.”'),
  ('A05.ax-motive', 'A05', 0.8, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A motive stated as a fact may be wrong, and even where it is right, {client} may deny it and feel judged.', 'Say what you saw and ask about it: “The outline grew by two pages since Tuesday. What changed on your side?”'),
  ('A08.ax-told', 'A08', 0.75, 'clause', 7, None, False, 1, 0.0, (), (), (), '“As I already said” may tell {client} that asking twice was a mistake, and the next question may not be asked at all.', "Answer again in one line and add where it can be found: “It's 14 days from the invoice; page 2 of the offer has it.”"),
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
  ('D01.calm-down', 'D01', 0.95, 'match', 15, None, False, 1, 0.0, (), (), (), 'Being told how much to feel rarely makes anyone feel less. {Client} may hear that the worry itself is the problem.', 'Leave the feeling alone and name what it is about: “You need to know that Friday is safe. Here is where things stand.”'),
  ('D01.dont-fret', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), "“Don't worry” with no ground under it asks for trust just when {client} has less of it.", 'Give the ground instead of the comfort: “The files are backed up since noon and the test page is online.”'),
  ('D01.dont-worry', 'D01', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), "“Don't worry” with no ground under it asks for trust just when {client} has less of it.", 'Give the ground instead of the comfort: “The files are backed up since noon and the test page is online.”'),
  ('D01.only-a', 'D01', 0.85, 'match', 15, None, False, 1, 0.0, (), (), (), "“Only” and “just” measure the thing with the writer's ruler. For {client} it may be the part that matters, and now the worry has to be defended too.", "Drop “only” and ask or say what hangs on it: “The font is wrong on the cover. I'll swap it today; does the print date still hold?”"),
  ('D01.only-late', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.no-big-deal', 'D01', 0.75, 'match', 15, None, False, 1, 0.0, (), (), (), "How big it is, {client} has already decided by writing to you. A smaller size from your side can sound as if you hadn't read the mail.", 'Take the size as given and go to the facts: “The wrong date is on 40 flyers. I can have new ones at your door on Thursday.”'),
  ('D01.overreact', 'D01', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), "A verdict on the size of {client}'s reaction changes the subject: now you are talking about the person and no longer about the work.", 'Leave the reaction unjudged and pick up its cause: “The prices were wrong for a day. Let me show you which ones.”'),
  ('D01.sorry-you-feel', 'D01', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), 'The sorry points at the feeling, or at an “if”, and not at what caused it. {Client} may read it as an apology that was asked for and not given.', "Be sorry for a thing: “I'm sorry the prices were wrong on opening day.”"),
  ('D01.happens', 'D01', 0.5, 'match', 7, None, False, 1, 0.0, ('E06',), (), (), 'That others have it too, or never minded, is little help to the one it has just happened to. It can sound as if nothing needs doing.', 'Say what you will do about this one: “The date was wrong on page 2. The corrected file is in the folder.”'),
  ('D01.no-one-sees', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), "This tells {client} that the matter wasn't worth a mail. For them it was, or they wouldn't have written.", "Start from what they see: “You noticed the gap under the logo. I'll close it; the file is with you by five.”"),
  ('D01.who-reads', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.small-thing', 'D01', 0.6, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small closes the subject before {client} has said what hangs on it.', 'Describe it without a size: “One name is misspelt on page 3. It goes to print corrected.”'),
  ('D01.nothing', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.at-least', 'D01', 0.7, 'match', 7, False, False, 1, 0.0, (), (), (), 'A bright side offered this early can sound as if it should make up for the rest.', 'Stay with what went wrong a moment longer, then say what comes next: “The page was down for a day. From tonight there is a second server.”'),
  ('D01.fine', 'D01', 0.45, 'match', 15, False, False, 1, 0.0, (), (), (), "“It's fine” answers for {client}, who has just written that it isn't.", 'Ask or look before you rate it: “Which part looks off to you, the spacing or the colour?”'),
  ('D02.sympathy-but', 'D02', 0.85, 'match', 15, None, False, 1, 0.0, (), (), (), 'A “but”, or a “however”, takes back what stands before it. {Client} will mostly keep the second half.', 'Put a full stop after the understanding, and begin the next sentence with the fact: “You opened on Friday without prices. The photos reached me on Monday; both pages are up now.”'),
  ('D02.right-but', 'D02', 0.85, 'match', 15, None, False, 1, 0.0, (), (), (), 'The credit stands for half a sentence before “but” takes it away. {Client} may not feel that the point was granted at all.', "Grant the point and stop there. The other side of it can have its own sentence: “You're right that the header was late. The text is the part that I'd like to look at with you.”"),
  ('D02.sorry-but', 'D02', 0.8, 'match', 15, None, False, 1, 0.0, (), (), (), 'A sorry with “but” behind it tends to be heard as no sorry at all, only as the start of the defence.', "Let the apology end: “I'm sorry the proof was late.” What explains it can wait until they ask."),
  ('D02.sorry-for-but', 'D02', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'The “but” may wipe out what stood before it. To {client} the sympathy may look like a run-up to the refusal.', 'End the sentence after their side and say yours in a new one: “Two weeks is long before a fair. I can have the stand ready on the 9th.”'),
  ('D02.while-i', 'D02', 0.8, 'match', 7, None, False, 1, 0.0, (), (), (), '“While” or “although” announces that something bigger is coming. The understanding becomes the small print.', 'Turn the clause into a sentence of its own: “You needed this for Friday.” Then the fact, in a second one.'),
  ('D02.new-sentence', 'D02', 0.65, 'match', 15, None, False, 1, 0.0, (), (), (), 'The understanding gets one short sentence before “but” turns away from it. {Client} may wait for the “but” the next time you are kind.', 'Say one more thing about their side before yours, and leave “but” out: “You planned the launch around Friday. What I have by then is the home page.”'),
  ('D03.busy', 'D03', 0.45, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'How full your week was may be true, and {client} still has no file. Without a word on your own part it can read as a reason not to count it.', 'Own the lapse in one line and move to the date: “I promised this for Tuesday and missed it. You have it tomorrow by noon.”'),
  ('D03.could-not-know', 'D03', 0.85, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), 'It may well be so. Said before anything is put right, it asks {client} to let you off first.', 'Leave your own case for later and begin with theirs: “The plugin broke your checkout on Thursday. It works again since nine.”'),
  ('D03.machine', 'D03', 0.85, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), "A broken thing between the two of you is nobody's fault, so it leaves {client} with nobody to hold on to.", "Say what you'd do differently before the cause, or without it: “I should have warned you on Monday. From here on the files are in the cloud.”"),
  ('D03.train', 'D03', 0.45, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('D03.life', 'D03', 0.5, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), "What happened to you explains the silence and doesn't say whose it was. {Client} may feel pushed to comfort you instead of getting an answer.", 'Put your own part first, then the reason if it helps: “I should have sent you a line on Monday. I was ill until yesterday; the draft comes tomorrow at ten.”'),
  ('D03.family', 'D03', 0.45, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('D04.not-mine', 'D04', 0.8, 'match', 7, None, False, 1, 0.0, (), (), (), '{Client} came with a worry and leaves with it. Whose job it is may be settled by the contract; who cares about it is settled here.', "Say what you can do or who can, by name: “Hosting is with Nadia at HostCo. I'll write to her now and copy you in.”"),
  ('D04.take-it-up', 'D04', 0.5, 'match', 15, None, False, 1, 0.0, (), (), (), 'The worry is handed on or handed back, and {client} stands alone with it. It can sound as if you were glad to be rid of it.', "Hand it on with a name or a step, and stay in sight: “That's set on the server. I'll write to your host today and tell you by five what they say.”"),
  ('D04.can-not-help', 'D04', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), '“Not my job” may leave {client} with the same problem and one person fewer to ask.', "Pass on a name and the first step with it: “Ines at Nordbyte runs the hosting. I'll forward her your screenshot now.”"),
  ('D05.closed', 'D05', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), 'The door is shut with nothing left open. {Client} can now only give in or go over your head.', "Say no to the one thing and yes to the next talk: “The price stays as it is. I'm free tomorrow at ten if you want to go through the list.”"),
  ('D05.that-is-that', 'D05', 0.45, 'match', 7, None, False, 1, 0.0, (), (), (), 'A message that shuts every door may leave {client} with giving up or going around it. Neither settles the matter.', "Keep the no and leave one thing open, with a time: “The fee stands. I'm glad to go through what's in it on Tuesday.”"),
  ('D05.whatever', 'D05', 0.5, 'match', 7, False, False, 1, 0.0, (), (), (), 'These words leave {client} with no one to talk to. What was a disagreement may now look like the end of the job.', "If you need distance, say when you'll be back: “I'd like to answer this properly. You hear from me tomorrow by ten.”"),
  ('D06.you-should', 'D06', 0.65, 'match', 7, False, True, 1, 0.0, ('L01', 'L02', 'L03', 'L04', 'L05', 'E01', 'E02', 'E03', 'E05', 'E06', 'E07', 'E08', 'C07'), (), (), 'The advice comes before {client} can tell that the worry was heard. It may be right and still feel like a door.', 'One sentence of theirs first, or one question, then the advice: “The numbers on the page worry you. Which ones did you compare?”'),
  ('D06.quick-fix', 'D06', 0.45, 'match', 7, False, True, 1, 0.0, ('L01', 'L02', 'L03', 'L04', 'L05', 'E01', 'E02', 'E03', 'E05', 'E06', 'E07', 'E08', 'C07'), (), (), 'A remedy in the first line may be what {client} wanted. If they are upset, it skips the part in which they are heard.', 'One sentence of theirs first, then the remedy: “The page looks broken on your phone. Try it in a private window, please.”'),
  ('D06.why-dont-you', 'D06', 0.7, 'match', 7, None, True, 1, 0.0, ('L01', 'L03', 'L04', 'L05', 'E01', 'E02', 'E03', 'E05', 'E06', 'E07', 'E08', 'C07'), (), (), 'As a question it still says: do this. {Client} may feel handled before being heard.', "Ask something that you don't know the answer to: “What happens on your phone when you tap the button?”"),
  ('D01.ax-nothing', 'D01', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D03.ax-cause', 'D03', 0.5, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('D05.ax-shut', 'D05', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A message that shuts every door may leave {client} with giving up or going around it. Neither settles the matter.', "Keep the no and leave one thing open, with a time: “The fee stands. I'm glad to go through what's in it on Tuesday.”"),
  ('D04.over-to-them', 'D04', 0.5, 'clause', 5, False, False, 1, 0.0, (), (), (), '“Not my job” may leave {client} with the same problem and one person fewer to ask.', "Pass on a name and the first step with it: “Ines at Nordbyte runs the hosting. I'll forward her your screenshot now.”"),
  ('D06.what-you-need', 'D06', 0.6, 'clause', 7, False, False, 1, 0.0, ('L01', 'L04', 'L05', 'E01', 'E02', 'E03', 'E06', 'E07', 'E08', 'C07'), (), (), 'A tip before any sign of listening may answer the wrong problem, and {client} may have to explain it all a second time.', 'Give back in one sentence what they told you, or ask one question, then advise: “Sales dropped right after the move. Which pages lost most?”'),
  ('D01.vn-calm', 'D01', 0.45, 'clause', 5, None, False, 1, 0.0, ('V05',), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.vn-worry', 'D01', 0.45, 'clause', 5, None, False, 1, 0.0, ('V05',), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D03.vn-cause', 'D03', 0.6, 'clause', 5, None, False, 1, 0.0, ('E06', 'E07'), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
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
  ('V03.stack', 'V03', 0.8, 'match', 7, None, False, 1, 0.0, (), (), (), 'Each softener is polite; two or three in a row make the sentence hard to answer. {Client} may not see what you want.', 'Say it once and leave one: “I think the blue reads better on phones.”'),
  ('V04.again', 'V04', 0.95, 'match', 7, None, False, 2, 0.0, (), (), (), 'The second sorry weighs less than the first. {Client} may start to comfort you, and the matter itself waits.', 'Say sorry once, for the thing, and put the next step where the second one stood: “The corrected file is with you at noon.”'),
  ('V04.exist', 'V04', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), 'This apologises for being there. {Client} may now read your question as a favour, although it is part of the job.', 'Leave the apology out and begin with the matter: “One question before I print: is the address still Hill Street 4?”'),
  ('V04.grovel', 'V04', 0.45, 'match', 7, None, False, 1, 0.0, (), (), (), 'So much regret asks {client} to look after you. The mistake they wrote about comes second.', "One plain sentence weighs more: “I sent the wrong file, and I'm sorry. The right one is attached.”"),
  ('V05.free', 'V05', 0.55, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'A gift made to calm things down is easily taken as the new price. It can also sound as if the work had been worth little.', 'Give a little, with its name and its edge: “The footer is on me this once, because I misread your note. The next round is 180.”'),
  ('V05.free-work', 'V05', 0.45, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.claim', 'V05', 0.7, 'sentence', 15, False, False, 1, 0.0, ('E06',), (), (), 'A claim that is dropped without being asked for tells your client that it was never quite meant. The next one will be read so too.', "Let it stand, or take something for it: “I'll leave the surcharge out if the texts are here by noon.”"),
  ('V05.unlimited', 'V05', 0.6, 'match', 15, False, False, 1, 0.0, (), (), (), "A promise without an edge can't be kept, and {client} will measure you by it. It may also tell them that the last edge didn't count.", "Put a number on it: “Two more rounds by Friday are in. If it needs a third, it's 180.”"),
  ('V05.nights', 'V05', 0.75, 'match', 15, False, False, 1, 0.0, (), (), (), "A night thrown in to make peace buys one calm mail. {Client} learns that pressure works, and the file comes from someone who hasn't slept.", 'Offer what a rested day holds: “You have pages 1 to 3 tomorrow at five, the rest on Thursday.”'),
  ('V01.when-free', 'V01', 0.85, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.whenever', 'V01', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.some-time', 'V01', 0.85, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.soon', 'V01', 0.85, 'clause', 7, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
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
  ('V05.vn-again', 'V05', 0.75, 'clause', 7, False, False, 2, 0.0, ('E06', 'E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-unlimited', 'V05', 0.75, 'clause', 7, False, False, 1, 0.0, ('C05',), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-price', 'V05', 0.45, 'clause', 5, False, False, 1, 0.0, ('E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
)
ENDS = {
  0: (1,),
  11: (1,),
  13: (13,),
  17: (222,),
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
  487: (38,),
  499: (174,),
  509: (-192,),
  518: (77,),
  519: (77,),
  520: (77,),
  521: (77,),
  522: (77,),
  546: (94,),
  559: (-102, -101),
  560: (-104, -103),
  561: (122,),
  569: (127,),
  570: (-127,),
  576: (129,),
  577: (129,),
  578: (129,),
  579: (129,),
  597: (135,),
  602: (-136, -135),
  605: (-135,),
  608: (-150,),
  609: (-173,),
  610: (-173,),
  611: (-173,),
  612: (-173,),
  613: (-173,),
  615: (185,),
  621: (-185,),
  638: (-219,),
  639: (263,),
  643: (-234,),
  644: (16,),
  652: (118,),
  655: (136,),
  662: (139,),
  674: (-278,),
  680: (-277,),
  693: (41,),
  703: (-216, -215),
  714: (-174,),
  718: (-186,),
  741: (-19,),
  745: (36,),
  754: (-94,),
  755: (153,),
  758: (153,),
  759: (153,),
  760: (153,),
  761: (153,),
  762: (153,),
  763: (153,),
  770: (-153,),
  775: (19,),
  796: (133,),
  819: (133,),
  820: (133,),
  821: (133,),
  846: (160,),
  847: (160,),
  848: (160,),
  849: (160,),
  916: (-9,),
  928: (166,),
  929: (166,),
  930: (166,),
  931: (166,),
  932: (166,),
  933: (166,),
  934: (-166,),
  943: (167,),
  955: (87,),
  960: (106,),
  965: (-118,),
  976: (-227,),
  977: (-43,),
  985: (-43,),
  1005: (139,),
  1006: (139,),
  1007: (139,),
  1030: (98,),
  1040: (126,),
  1064: (156,),
  1065: (156,),
  1066: (156,),
  1067: (156,),
  1068: (156,),
  1073: (-176,),
  1077: (192,),
  1080: (219,),
  1086: (227,),
  1117: (-99,),
  1128: (-2,),
  1134: (86,),
  1136: (-86,),
  1166: (-12,),
  1172: (84,),
  1179: (47,),
  1190: (44,),
  1206: (23,),
  1213: (23,),
  1214: (23,),
  1235: (-69,),
  1237: (-156,),
  1246: (110,),
  1255: (111,),
  1257: (176,),
  1272: (204,),
  1273: (216,),
  1274: (254,),
  1275: (254,),
  1276: (254,),
  1277: (254,),
  1278: (254,),
  1279: (254,),
  1296: (-4,),
  1299: (-42, -40),
  1309: (-42, -40, -12, -4),
  1310: (-42, -40, -4),
  1312: (40,),
  1314: (21,),
  1315: (21,),
  1339: (-171,),
  1345: (-4,),
  1378: (192,),
  1379: (192,),
  1380: (192,),
  1381: (192,),
  1401: (260,),
  1405: (261,),
  1412: (-273,),
  1424: (-6, -5),
  1430: (-203, -171),
  1439: (139,),
  1440: (139,),
  1453: (137,),
  1479: (172,),
  1480: (172,),
  1481: (172,),
  1491: (-112, -111),
  1493: (-8, -7),
  1497: (117,),
  1516: (-171,),
  1518: (12,),
  1543: (-126,),
  1561: (156,),
  1562: (156,),
  1563: (156,),
  1564: (156,),
  1578: (280,),
  1588: (-38,),
  1619: (-112,),
  1623: (169,),
  1635: (201,),
  1642: (41,),
  1645: (-13,),
  1647: (-13,),
  1720: (45,),
  1724: (159,),
  1735: (-72,),
  1736: (223,),
  1752: (19,),
  1753: (19,),
  1778: (-193,),
  1802: (-232,),
  1815: (-72,),
  1829: (-23,),
  1840: (83,),
  1845: (92,),
  1856: (245,),
  1861: (-249,),
  1877: (-254,),
  1879: (-37, -36, -35),
  1920: (242,),
  1931: (-261, -260),
  1942: (43,),
  1953: (-193,),
  1954: (-193,),
  1961: (-48,),
  1963: (-53,),
  1964: (-56,),
  1965: (-70,),
  1966: (-112, -111),
  1973: (80,),
  1990: (-92,),
  1994: (114,),
  2029: (-122,),
  2070: (-140,),
  2075: (150,),
  2101: (-155,),
  2132: (-172,),
  2154: (-177,),
  2159: (-178,),
  2161: (-187,),
  2183: (191,),
  2204: (-234, -233, -232, -231, -230, -229, -228, -227, -226),
  2205: (199,),
  2210: (203,),
  2260: (-199,),
  2267: (-204,),
  2268: (-210,),
  2269: (-222,),
  2302: (232,),
  2322: (237,),
  2323: (237,),
  2324: (237,),
  2325: (237,),
  2361: (-247,),
  2366: (261, 281),
  2368: (281,),
  2377: (281,),
  2402: (-280,),
  2415: (-143,),
  2416: (-170,),
  2417: (240,),
  2423: (251,),
  2426: (-251,),
  2429: (-257,),
  2459: (134,),
  2460: (134,),
  2461: (134,),
  2462: (134,),
  2487: (127, 128),
  2491: (128,),
  2499: (127,),
  2500: (127,),
  2504: (150,),
  2505: (150,),
  2506: (150,),
  2507: (150,),
  2508: (150,),
  2512: (175,),
  2589: (1,),
  2590: (99,),
  2596: (121,),
  2597: (121,),
  2598: (121,),
  2599: (121,),
  2615: (53,),
  2633: (196,),
  2641: (54,),
  2642: (-228,),
  2653: (71,),
  2661: (177,),
  2682: (243,),
  2684: (-245,),
  2685: (-236, -220),
  2694: (279,),
  2716: (22,),
  2740: (-182,),
  2742: (193,),
  2755: (244,),
  2767: (57,),
  2776: (74,),
  2778: (75,),
  2779: (243,),
  2797: (275,),
  2804: (275,),
  2814: (-137,),
  2816: (-148,),
  2831: (-205,),
  2836: (277,),
  2851: (-133,),
  2856: (-183,),
  2865: (-191,),
  2874: (-132,),
  2877: (144,),
  2878: (-161,),
  2885: (-216, -215),
  2886: (154,),
  2887: (154,),
  2888: (154,),
  2889: (154,),
  2890: (154,),
  2891: (154,),
  2892: (154,),
  2905: (107,),
  2910: (-273, 52),
  2911: (-52,),
  2935: (215,),
  2956: (231,),
  2989: (236,),
  2990: (238,),
  3019: (242,),
  3023: (-192,),
  3084: (73,),
  3085: (73,),
  3086: (73,),
  3090: (132,),
  3110: (46,),
  3120: (-46,),
  3121: (52,),
  3133: (56,),
  3136: (234,),
  3168: (253,),
  3180: (151,),
  3181: (151,),
  3182: (151,),
  3183: (151,),
  3184: (151,),
  3193: (252,),
  3221: (220,),
  3229: (247,),
  3313: (-192,),
  3314: (66,),
  3324: (-151,),
  3341: (-14,),
  3346: (-26,),
  3357: (269,),
  3359: (-192,),
  3373: (101,),
  3387: (103,),
  3436: (152,),
  3437: (152,),
  3438: (152,),
  3439: (152,),
  3440: (152,),
  3447: (198,),
  3452: (205,),
  3462: (173,),
  3463: (173,),
  3464: (173,),
  3465: (173,),
  3466: (173,),
  3472: (-16,),
  3480: (116,),
  3485: (52,),
  3512: (72,),
  3516: (150,),
  3551: (173,),
  3555: (230,),
  3617: (152,),
  3618: (152,),
  3638: (240,),
  3658: (264,),
  3662: (-273, 52),
  3664: (-226, -217),
  3668: (-227,),
  3678: (-217,),
  3679: (-226,),
  3680: (-229,),
  3698: (274,),
  3702: (-269,),
  3718: (-192,),
  3785: (-198,),
  3795: (-192,),
  3825: (63,),
  3828: (93,),
  3902: (219,),
  3999: (-54,),
  4015: (-273,),
  4017: (-273,),
  4019: (260,),
  4021: (52,),
  4053: (-110,),
  4054: (238,),
  4073: (216,),
  4077: (-192,),
  4122: (217,),
  4132: (217,),
  4154: (225,),
  4198: (274,),
  4226: (282,),
  4302: (132,),
  4303: (132,),
  4320: (-130,),
  4351: (-192,),
  4352: (54,),
  4354: (108,),
  4356: (54,),
  4386: (-66,),
  4412: (-84,),
  4419: (87,),
  4420: (87,),
  4450: (163,),
  4451: (163,),
  4452: (163,),
  4453: (163,),
  4454: (163,),
  4461: (219,),
  4463: (235,),
  4540: (-107, -106),
  4573: (250,),
  4586: (252,),
  4595: (-117,),
  4608: (-124,),
  4610: (-125,),
  4612: (-131,),
  4630: (140,),
  4631: (140,),
  4632: (140,),
  4633: (140,),
  4634: (140,),
  4635: (140,),
  4641: (144,),
  4642: (144,),
  4643: (144,),
  4644: (144,),
  4658: (-211,),
  4659: (-212,),
  4689: (151,),
  4701: (-154,),
  4712: (-158,),
  4780: (197,),
  4799: (-201,),
  4803: (-209,),
  4814: (226,),
  4852: (228,),
  4891: (248,),
  4977: (-252,),
  5010: (256,),
  5027: (270,),
  5183: (157,),
  5220: (132,),
  5221: (132,),
  5222: (132,),
  5223: (132,),
  5224: (132,),
  5225: (132,),
  5226: (132,),
  5227: (132,),
  5267: (250,),
  5288: (-17,),
  5291: (-33,),
  5340: (135,),
  5359: (-145,),
  5368: (155,),
  5369: (155,),
  5370: (155,),
  5371: (155,),
  5372: (155,),
  5373: (155,),
  5374: (155,),
  5382: (167,),
  5383: (167,),
  5384: (167,),
  5385: (167,),
  5389: (241,),
  5459: (123,),
  5483: (123,),
  5484: (123,),
  5485: (123,),
  5535: (125,),
  5580: (130,),
  5597: (130,),
  5598: (130,),
  5599: (130,),
  5644: (130,),
  5645: (130,),
  5646: (130,),
  5647: (130,),
  5648: (130,),
  5649: (130,),
  5650: (130,),
  5706: (135,),
  5715: (139,),
  5725: (142,),
  5727: (143,),
  5776: (-270,),
  5786: (224,),
  5801: (1,),
  5803: (105,),
  5817: (48,),
  5832: (89,),
  5837: (124,),
  5860: (162,),
  5889: (125,),
  5890: (125,),
  5891: (125,),
  5941: (67,),
  5959: (278,),
  5962: (278,),
  5999: (-9, -8, -7),
  6009: (-11,),
  6037: (17,),
  6038: (17,),
  6039: (17,),
  6040: (17,),
  6041: (17,),
  6051: (-83,),
  6086: (-114,),
  6090: (-167,),
  6101: (-21,),
  6105: (-29,),
  6106: (-55,),
  6108: (36, 83),
  6135: (-93,),
  6152: (105,),
  6164: (-59,),
  6165: (-62,),
  6166: (-68,),
  6176: (-71,),
  6178: (79,),
  6184: (-119, -82, -81),
  6218: (83, 119),
  6240: (-105,),
  6275: (-188,),
  6277: (-220,),
  6278: (-243,),
  6279: (-246,),
  6301: (285,),
  6307: (-236, -49),
  6308: (-3,),
  6310: (-41,),
  6321: (127,),
  6323: (-144,),
  6340: (-157,),
  6345: (-116,),
  6346: (-149, -147),
  6363: (-263,),
  6388: (-88, -87),
  6391: (88,),
  6394: (131,),
  6395: (131,),
  6396: (131,),
  6397: (131,),
  6398: (131,),
  6413: (-184,),
  6417: (213,),
  6455: (2,),
  6463: (81,),
  6492: (115,),
  6499: (-62,),
  6500: (3,),
  6503: (3,),
  6509: (3,),
  6512: (3,),
  6528: (-62,),
  6535: (62,),
  6544: (-281, -114, -80),
  6616: (-45,),
  6622: (50,),
  6636: (70,),
  6648: (74,),
  6649: (74,),
  6650: (74,),
  6657: (229,),
  6699: (101,),
  6737: (168,),
  6757: (208,),
  6778: (219,),
  6792: (-224,),
  6793: (-234, -233, -232, -231, -230, -229, -228, -227, -226),
  6794: (-259,),
  6875: (90,),
  6912: (138,),
  6913: (138,),
  6914: (138,),
  6915: (138,),
  6916: (138,),
  6917: (138,),
  6919: (-138,),
  6920: (-157,),
  6932: (-165,),
  6936: (-165, -138),
  6971: (157,),
  7015: (-281,),
  7019: (283,),
  7031: (-111,),
  7065: (-281,),
  7095: (268,),
  7096: (-268,),
  7105: (-173, -150),
  7106: (-173, -150),
  7107: (-173, -150),
  7108: (-173, -150),
  7109: (-173, -150),
  7110: (-173, -150),
  7111: (-173, -150),
  7115: (-152,),
  7116: (-152,),
  7117: (-152,),
  7118: (-152,),
  7119: (-152,),
  7120: (-152,),
  7121: (-152,),
  7122: (-152,),
  7123: (-152,),
  7136: (-256,),
  7147: (-61,),
  7148: (9,),
  7154: (35,),
  7174: (-234, -233, -232, -231, -230, -229, -228, -227, -226),
  7177: (-50,),
  7179: (160,),
  7208: (55,),
  7217: (-96, -95),
  7230: (-234, -233, -232, -231, -230, -229, -228, -227, -226),
  7255: (284,),
  7354: (119,),
  7359: (-48,),
  7485: (51,),
  7486: (206,),
  7517: (21,),
  7558: (170,),
  7559: (170,),
  7560: (170,),
  7561: (170,),
  7574: (-49,),
  7576: (-51,),
  7578: (51,),
  7581: (178,),
  7600: (108,),
  7603: (145,),
  7605: (77,),
  7606: (77,),
  7645: (145,),
  7646: (145,),
  7647: (145,),
  7660: (171,),
  7661: (171,),
  7662: (171,),
  7663: (171,),
  7688: (233,),
  7697: (259,),
  7720: (138,),
  7727: (144,),
  7736: (148,),
  7737: (148,),
  7738: (148,),
  7739: (148,),
  7740: (148,),
  7746: (158,),
  7761: (147,),
  7762: (147,),
  7763: (147,),
  7764: (147,),
  7765: (147,),
  7808: (-118,),
  7814: (-43,),
  7821: (-83, 83, 176),
  7822: (83, 176),
  7876: (83,),
  7879: (-99,),
  7894: (109,),
  7897: (108,),
  7901: (-147,),
  7906: (148,),
  7958: (-10,),
  7959: (-17,),
  7960: (-17,),
  7962: (-38,),
  7963: (49,),
  7990: (100,),
  8008: (146,),
  8025: (-78,),
  8027: (-118, -112, -111),
  8030: (-14, 51),
  8082: (-176,),
  8095: (36,),
  8107: (-233,),
  8151: (-248,),
  8162: (-109, -108),
  8169: (-233,),
  8180: (-17, 17, 48),
  8204: (158,),
  8205: (158,),
  8221: (216,),
  8223: (-235,),
  8264: (161,),
  8303: (51,),
  8334: (-199,),
  8343: (-161,),
  8385: (112,),
  8388: (236,),
  8389: (236,),
  8390: (236,),
  8391: (236,),
  8393: (-236,),
  8449: (174,),
  8485: (169,),
  8486: (169,),
  8487: (169,),
  8488: (-169,),
  8494: (146,),
  8495: (146,),
  8496: (146,),
  8497: (146,),
  8500: (-38,),
  8516: (32,),
  8532: (36,),
  8541: (37,),
  8596: (146,),
  8598: (-115,),
  8599: (146,),
  8602: (-146,),
  8609: (-169, -146),
  8610: (-169,),
  8622: (169,),
  8698: (161,),
  8699: (161,),
  8700: (161,),
  8701: (161,),
  8724: (-47,),
  8730: (-120, -119),
  8754: (48,),
  8777: (-237, -51),
  8780: (95,),
  8781: (96,),
  8834: (170,),
  8905: (145,),
  8946: (50,),
  8947: (50,),
  8950: (147,),
  9002: (51,),
  9015: (172,),
  9016: (172,),
  9017: (172,),
  9018: (172,),
  9057: (-57,),
  9061: (170,),
  9083: (-80,),
  9086: (-90, -89),
  9091: (-91,),
  9095: (105,),
  9112: (-118, -112, -111),
  9160: (145, 170),
  9161: (145, 170),
  9162: (145, 170),
  9163: (145, 170),
  9164: (145, 170),
  9246: (-145,),
  9247: (-145,),
  9248: (-145,),
  9249: (-145,),
  9327: (164,),
  9328: (164,),
  9329: (164,),
  9330: (164,),
  9331: (164,),
  9460: (242,),
  9465: (246,),
  9524: (-264,),
  9585: (168,),
  9602: (-22,),
  9608: (-264,),
  9622: (-13,),
  9624: (-236,),
  9627: (-63,),
  9629: (-98, -93),
  9631: (-98,),
  9669: (-170,),
  9670: (-170,),
  9671: (-170,),
  9672: (-170,),
  9676: (-192,),
  9682: (18,),
  9700: (186,),
  9741: (-100,),
  9747: (-121,),
  9749: (129,),
  9760: (-179,),
  9800: (-207,),
  9850: (-75,),
  9852: (172,),
  9902: (63,),
  9910: (34,),
  9931: (-112, -111),
  9932: (29,),
  9946: (-163,),
  9948: (184,),
  9961: (-282, -281, -61),
  9989: (-275,),
  10053: (188,),
  10059: (188,),
  10060: (188,),
  10061: (188,),
  10062: (188,),
  10088: (37,),
  10089: (37,),
  10106: (-199,),
  10107: (61,),
  10129: (-262, -172),
  10130: (-282, -281, -262, -172),
  10148: (276,),
  10157: (-82, -81),
  10175: (255,),
  10225: (83, 114),
  10228: (86,),
  10241: (-176,),
  10242: (131,),
  10243: (131,),
  10255: (121,),
  10257: (131,),
  10258: (131,),
  10270: (162,),
  10271: (162,),
  10272: (162,),
  10273: (162,),
  10274: (162,),
  10275: (162,),
  10363: (-29,),
  10374: (78,),
  10412: (260, 282),
  10415: (-68, -67, 172, 201, 283),
  10462: (-255,),
  10473: (-114,),
  10479: (282,),
  10516: (-175,),
  10517: (201, 283),
  10542: (14,),
  10622: (185,),
  10678: (60,),
  10717: (176,),
  10718: (176,),
  10773: (-274,),
  10777: (-210, -209, -208, -207, -112, -111),
  10780: (218,),
  10783: (-218,),
  10792: (271,),
  10872: (151,),
  10919: (-14,),
  10968: (-123,),
  10972: (-124, -123),
  10991: (-164,),
  11012: (266,),
  11050: (54,),
  11071: (164,),
  11072: (164,),
  11186: (48,),
  11191: (-73,),
  11199: (86,),
  11203: (86,),
  11221: (87,),
  11258: (174,),
  11339: (-223,),
  11351: (149,),
  11352: (149,),
  11353: (149,),
  11354: (149,),
  11355: (149,),
  11377: (-234, -233, -232, -231, -230, -229, -228, -227, -226),
  11387: (-149,),
  11411: (149,),
  11456: (-149,),
  11457: (-149,),
  11458: (-149,),
  11459: (-149,),
  11460: (-149,),
  11461: (-149,),
  11530: (-258,),
  11538: (85,),
  11550: (-160,),
  11552: (141,),
  11553: (141,),
  11554: (141,),
  11555: (141,),
  11556: (141,),
  11557: (141,),
  11572: (141,),
  11573: (141,),
  11574: (141,),
  11575: (141,),
  11576: (141,),
  11577: (141,),
  11578: (-142,),
  11595: (-257, -127),
  11596: (95, 96),
  11624: (-141,),
  11630: (140,),
  11642: (-85,),
  11648: (-141,),
  11682: (-257, -143),
  11693: (258,),
  11700: (-69, -39, 257),
  11742: (-142,),
  11763: (171,),
  11764: (171,),
  11779: (-177, -143),
  11786: (-68,),
  11806: (-280,),
  11826: (267,),
  11835: (-267,),
  11848: (10,),
  11849: (10,),
  11850: (10,),
  11851: (10,),
  11852: (10,),
  11853: (10,),
  11886: (-178,),
  11890: (-237, -225),
  11938: (235,),
  11946: (-237,),
  11959: (-217,),
  12044: (-237,),
  12046: (-237,),
  12052: (-237,),
  12055: (-263,),
  12089: (-225,),
  12090: (-237,),
  12098: (-237,),
  12105: (-280, -112, -111, -92),
  12205: (43,),
  12227: (76,),
  12273: (-137,),
  12281: (-211, -204),
  12295: (-195,),
  12304: (-148,),
  12425: (-162,),
  12444: (211,),
  12445: (211,),
  12446: (211,),
  12447: (211,),
  12448: (211,),
  12625: (-282, -281, -232, -229, -214, -213, -61),
  12637: (-64,),
  12694: (-139,),
  12801: (-232,),
  12844: (25,),
  12846: (24,),
  12861: (27,),
  12862: (-30,),
  12872: (33,),
  12873: (33,),
  12903: (181,),
  12905: (183,),
  12910: (239,),
  12933: (50,),
  12935: (199,),
  12956: (182,),
  12959: (53,),
  12960: (53,),
  12961: (53,),
  12962: (53,),
  12971: (56,),
  12972: (56,),
  12973: (56,),
  12988: (69,),
  12995: (72,),
  13003: (81,),
  13017: (200,),
  13034: (181,),
  13053: (91,),
  13081: (97,),
  13255: (173,),
  13265: (181,),
  13266: (181,),
  13267: (181,),
  13291: (185,),
  13326: (179,),
  13348: (187,),
  13349: (187,),
  13350: (187,),
  13351: (187,),
  13356: (187,),
  13374: (189,),
  13424: (190,),
  13439: (195,),
  13466: (202,),
  13483: (221,),
  13485: (222,),
  13488: (-232,),
  13507: (239,),
  13513: (-243,),
  13520: (54,),
  13660: (207,),
  13829: (210,),
  13884: (210,),
  13885: (210,),
  13886: (210,),
  13887: (210,),
  13888: (210,),
  13889: (210,),
  14075: (209,),
  14102: (249,),
  14273: (216, 219),
  14280: (-176, -99),
  14291: (65,),
  14292: (-193,),
  14295: (-92,),
  14304: (-221,),
  14309: (-210, -208),
  14327: (-92,),
  14343: (216,),
  14369: (-61,),
  14423: (-208,),
  14444: (-255,),
  14458: (-279,),
  14507: (-208,),
  14508: (233,),
  14509: (-76, -73),
  14570: (-180,),
  14577: (-113,),
  14579: (-218,),
  14587: (-128,),
  14589: (180,),
  14612: (218,),
  14619: (-193,),
  14631: (-181,),
  14663: (17,),
  14689: (39,),
  14708: (-39,),
  14724: (-119,),
  14741: (-193, 179),
  14757: (-181,),
  14771: (-179,),
  14811: (-194,),
  14831: (216,),
  14852: (-121, -104, -103),
  14859: (43,),
  14863: (-169, -149, -147),
  14948: (-253,),
  14960: (40, 42),
  14963: (-206,),
  15001: (42,),
  15005: (36, 37),
  15015: (-231, -230),
  15048: (-229, -228),
  15060: (12, 19),
  15068: (84,),
  15095: (12,),
  15096: (12,),
  15097: (12,),
  15098: (12,),
  15127: (-109, -108),
  15158: (-282,),
  15239: (-272, -271),
  15245: (-212,),
  15246: (-204,),
  15263: (87,),
  15289: (118,),
  15308: (-112, -111),
  15417: (-58,),
  15418: (-77,),
  15463: (-179,),
  15513: (-179, 184),
  15531: (-179,),
  15535: (-193,),
  15564: (-179,),
  15593: (-102, -101),
  15594: (-76,),
  15612: (-13,),
  15635: (168,),
  15636: (168,),
  15637: (168,),
  15639: (-278, -277),
  15641: (-240, -239, -238),
  15646: (-250,),
  15687: (-167,),
  15688: (-25, -24),
  15700: (-27, -26),
  15723: (31,),
  15732: (185,),
  15733: (185,),
  15734: (185,),
  15736: (185, 188),
  15737: (185, 188),
  15738: (185, 188),
  15739: (185, 188),
  15769: (-168,),
  15807: (-197,),
  15816: (-265,),
  15825: (78,),
  15851: (-65,),
  15859: (-234, -233, -230, -229, -228, -227, -226),
  15906: (16,),
  15913: (-275, -272, -271),
  15933: (34,),
  15934: (34,),
  15936: (-107, -106, -41),
  15958: (104,),
  15978: (-47,),
  15989: (-207,),
  16042: (-261, -260, -121),
  16044: (144,),
  16062: (283,),
  16063: (-119, -114),
  16090: (-13,),
  16091: (14,),
  16092: (14,),
  16136: (14,),
  16137: (14,),
  16165: (-92,),
  16171: (-138,),
  16172: (-138,),
  16177: (-138,),
  16282: (-64,),
  16311: (64,),
  16317: (-234,),
  16319: (-64,),
  16320: (-64,),
  16322: (-64,),
  16325: (-64,),
  16331: (-285,),
  16332: (-234,),
  16333: (-234, -210, -209, -208, -207, -61),
  16343: (15,),
  16344: (15,),
  16410: (-230,),
  16473: (-15,),
  16539: (199,),
  16558: (-266,),
  16562: (-107, -106),
  16575: (-20,),
  16589: (-183, -182),
  16593: (-219,),
  16600: (-193, 193),
  16625: (-118,),
  16626: (20,),
  16720: (120,),
  16723: (119,),
  16725: (120,),
  16760: (119,),
  16782: (-164,),
  16795: (-262,),
  16800: (182,),
  16816: (265,),
  16829: (273,),
  16830: (273,),
  16862: (-94, -93),
  16903: (125,),
  16913: (-276,),
  16914: (-198,),
  16928: (-128,),
  16940: (-160,),
  16951: (108,),
  16980: (21,),
  16981: (21,),
  17112: (-182, 216),
  17133: (185,),
  17168: (-157, 17),
  17187: (157,),
  17194: (-88, -87),
  17205: (157,),
  17208: (157,),
  17214: (165,),
  17247: (167,),
  17281: (-25, -24),
  17353: (-182, 189),
  17368: (-202,),
  17385: (17,),
  17426: (-178, -66),
  17449: (-234, -92),
  17562: (285,),
  17634: (17,),
  17649: (257,),
  17650: (177,),
  17651: (177,),
  17652: (177,),
  17653: (177,),
  17657: (257,),
  17662: (-17,),
  17682: (-236,),
  17693: (-174,),
  17695: (-174,),
  17710: (42,),
  17725: (-250,),
  17727: (-18,),
  17800: (-92,),
  17894: (179,),
  18112: (-282, -281, -176),
  18218: (-104, -103),
  18219: (-52,),
  18237: (-61, -58),
  18244: (-203,),
  18316: (-276, -275, -271, -270),
  18317: (22,),
  18344: (-285,),
  18347: (-134,),
  18349: (-160, -158),
  18367: (-153,),
  18368: (-153,),
  18369: (-153,),
  18430: (26,),
  18431: (28,),
  18467: (-28, -27, -26, -25, -24),
  18468: (-28, -26, -25, -24),
  18518: (-27,),
  18519: (-28,),
  18524: (-184, 178),
  18548: (212,),
  18554: (-281,),
  18570: (-202,),
  18615: (-193,),
  18630: (30,),
  18671: (-96, -95, -94, -93),
  18694: (-32,),
  18742: (36,),
  18743: (36,),
  18794: (213,),
  18820: (-214,),
  18873: (-34,),
  18884: (35,),
  18885: (35,),
  18886: (35,),
  18899: (-179,),
  18944: (-282, -281, -61),
  18959: (-35,),
  18962: (162,),
  18979: (162,),
  18980: (162,),
  19020: (272,),
  19077: (-210, -209, -207),
  19078: (259,),
  19092: (-52,),
  19111: (-52,),
  19125: (-52,),
  19162: (-231,),
  19256: (-68,),
  19263: (60,),
  19289: (110,),
  19306: (-111,),
  19309: (-42,),
  19431: (-44,),
  19443: (-92,),
  19445: (108, 109),
  19760: (-121,),
  19794: (-49,),
  19880: (-151,),
  19913: (-236,),
  19931: (-198,),
  20172: (219,),
  20181: (244,),
  20185: (244,),
  20199: (-261, -260),
  20253: (58,),
  20277: (144,),
  20311: (172, 201),
  20312: (172, 283),
  20349: (172, 201),
  20469: (-153,),
  20470: (-84,),
  20471: (-84,),
  20524: (-183,),
  20636: (-238,),
  20680: (57,),
  20681: (57,),
  20682: (57,),
  20683: (57,),
  20684: (57,),
  20685: (57,),
  20691: (57,),
  20726: (59,),
  20759: (-77, -59),
  20827: (-60,),
  20834: (66,),
  20868: (68,),
  21258: (178,),
  21284: (-173,),
  21285: (-173,),
  21286: (-173,),
  21287: (-173,),
  21297: (204,),
  21345: (194,),
  21395: (-237, -225),
  21424: (-67,),
  21461: (-69,),
  21483: (-152,),
  21507: (-211,),
  21553: (75,),
  21554: (75,),
  21555: (75,),
  21571: (73,),
  21602: (73,),
  21652: (73,),
  21653: (73,),
  21816: (-74,),
  21817: (75,),
  21834: (-203,),
  21844: (-109, -108, -99, -88, -87),
  21866: (75,),
  21945: (77,),
  21946: (77,),
  21947: (77,),
  21971: (-281,),
  22007: (78,),
  22023: (78,),
  22097: (-129,),
  22150: (82,),
  22251: (84,),
  22281: (178,),
  22286: (178,),
  22288: (178,),
  22294: (85,),
  22328: (136,),
  22329: (136,),
  22330: (136,),
  22346: (-115,),
  22504: (-134, -129),
  22542: (-96, -95, -94),
  22639: (142,),
  22640: (142,),
  22641: (142,),
  22668: (-141, -140),
  22688: (143, 257),
  22689: (-97,),
  22715: (99,),
  22781: (-271,),
  22806: (-104, -103, -102, -101, -99),
  22895: (102,),
  23018: (-261, -260, -107, -106),
  23020: (-280,),
  23023: (178,),
  23063: (-108,),
  23070: (-241,),
  23076: (-220,),
  23177: (113,),
  23238: (-206,),
  23239: (-206,),
  23241: (-206,),
  23258: (-208,),
  23330: (118,),
  23364: (118,),
  23444: (122,),
  23445: (122,),
  23446: (122,),
  23447: (122,),
  23488: (-159,),
  23584: (125,),
  23650: (257,),
  23657: (128,),
  23658: (128,),
  23659: (128,),
  23667: (129,),
  23668: (129,),
  23669: (129,),
  23670: (129,),
  23671: (129,),
  23672: (129,),
  23673: (129,),
  23674: (129,),
  23716: (162,),
  23720: (162,),
  23745: (133,),
  23813: (-136,),
  23833: (157,),
  23907: (-139,),
  23908: (-139,),
  23909: (-139,),
  23990: (-284,),
  24002: (-282,),
  24016: (143,),
  24020: (144,),
  24029: (144,),
  24046: (144,),
  24064: (-151, -144),
  24207: (-246,),
  24208: (-171, -147),
  24209: (-171, -147),
  24210: (-171, -147),
  24211: (-171, -147),
  24212: (-171, -147),
  24213: (-171, -147),
  24214: (-171, -147),
  24215: (-171, -147),
  24216: (-171, -147),
  24272: (-149,),
  24273: (-149,),
  24306: (-150,),
  24316: (-150,),
  24317: (-150,),
  24318: (-150,),
  24319: (-150,),
  24320: (-150,),
  24321: (-150,),
  24350: (-152, -151, -150),
  24388: (151,),
  24394: (-173,),
  24395: (-173,),
  24422: (-152,),
  24557: (156,),
  24558: (156,),
  24559: (156,),
  24560: (156,),
  24561: (156,),
  24562: (156,),
  24563: (156,),
  24564: (156,),
  24565: (156,),
  24567: (156,),
  24580: (-209, -207),
  24635: (157,),
  24677: (-160,),
  24678: (-160,),
  24679: (-160,),
  24694: (164,),
  24803: (-169,),
  24864: (172, 201, 283),
  24866: (-261, -260),
  24995: (-176,),
  24997: (177,),
  25027: (195,),
  25306: (191,),
  25307: (191,),
  25308: (191,),
  25357: (188,),
  25392: (-189,),
  25639: (-200,),
  25658: (202,),
  25672: (214,),
  25700: (-214, -213, -202),
  25701: (-214, -213, -202),
  25724: (-234, -233, -232, -231, -230, -229, -228, -227, -226),
  25764: (-254, -233),
  25765: (-242,),
  25768: (-244,),
  25865: (204,),
  25933: (-206,),
  26089: (-213,),
  26304: (-231, -230, -228),
  26595: (-239,),
  26620: (-240,),
  26677: (241,),
  26766: (242,),
  27123: (-272,),
  27214: (253,),
  27390: (-256,),
  27393: (257,),
  27534: (262,),
  27631: (264,),
  27699: (-283, -282, -261, -260),
  27919: (265,),
  27946: (266,),
  28102: (-276, -275, -273, -272, -271),
  28194: (283,),
  28347: (280,),
  28419: (-281,),
  28437: (-282, -281),
  28458: (-283,),
  28517: (285,),
}
VETOES = {
  0: frozenset(('if', 'to', 'when', 'whether', )),
  1312: frozenset(('know', 'late', )),
  1518: frozenset(('me', 'time', 'us', )),
  1642: frozenset(('are', 'have', )),
  2779: frozenset(('it', 'that', 'this', )),
  3019: frozenset(('as', 'back', 'if', 'once', 'that', 'when', )),
  3638: frozenset(('apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'mar', 'march', 'may', 'nov', 'november', 'oct', 'october', 'sep', 'sept', 'september', )),
  3902: frozenset(('someone', 'you', )),
  4054: frozenset(('apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'mar', 'march', 'may', 'nov', 'november', 'oct', 'october', 'sep', 'sept', 'september', )),
  4073: frozenset(('$', '?', 'access', 'afford', 'barely', 'be', 'believe', 'care', 'cry', 'download', 'even', 'feel', 'finally', 'find', 'get', 'go', 'hardly', 'have', 'hear', 'imagine', 'kill', 'kindly', 'know', 'load', 'log', 'never', 'no', 'not', 'notice', 'only', 'open', 'please', 'possibly', 'reach', 'read', 'really', 'recall', 'remember', 'say', 'scream', 'see', 'sense', 'sleep', 'sue', 'tell', 'think', 'understand', 'wait', )),
  4461: frozenset(('any', 'more', 'no', 'not', )),
  4586: frozenset(('per', 'percent', )),
  5183: frozenset(('if', 'is', 'may', 'when', 'you', )),
  5267: frozenset(('apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'mar', 'march', 'may', 'nov', 'november', 'oct', 'october', 'sep', 'sept', 'september', )),
  5340: frozenset(('about', 'are', 'on', 'say', 'saying', 'that', 'were', )),
  5706: frozenset(('about', 'after', 'because', 'considering', 'given', 'here', 'on', 'over', 'regarding', 'since', 'that', 'when', 'with', )),
  5801: frozenset(('and', 'anyway', 'for', 'to', )),
  6455: frozenset(('i', )),
  6778: frozenset(('is', 'of', 'was', )),
  7179: frozenset(('to', )),
  8221: frozenset(('on', 'once', 'until', 'when', 'with', )),
  8388: frozenset(('a', 'care', 'it', 'time', 'to', 'you', )),
  8449: frozenset((',', 'are', 'can', 'have', 'when', 'will', )),
  8532: frozenset(('goodbye', 'no', 'yes', )),
  8622: frozenset(('#amount', '#number', 'a', 'all', 'an', 'another', 'any', 'at', 'both', 'enough', 'everything', 'four', 'her', 'his', 'it', 'more', 'my', 'news', 'no', 'one', 'plenty', 'proofs', 'results', 'room', 'some', 'something', 'that', 'the', 'their', 'them', 'these', 'this', 'three', 'time', 'to', 'two', 'version', 'your', )),
  9002: frozenset(('be', 'do', 'give', 'know', 'pay', 'read', 'see', 'send', 'stop', 'tell', 'understand', )),
  9460: frozenset(('about', 'for', 'with', )),
  9910: frozenset(('slot', 'zone', )),
  10919: frozenset(('would', )),
  11258: frozenset(('if', 'whether', )),
  11938: frozenset(('hear', 'pay', 'read', 'ring', 'talk', 'tell', 'walk', )),
  12205: frozenset(('about', 'for', 'with', )),
  12861: frozenset(('and', 'app', 'at', 'file', 'format', 'has', 'have', 'in', 'of', 'or', 'says', 'the', 'website', 'will', )),
  12933: frozenset(('customers', 'her', 'him', 'nobody', 'our', 'the', 'them', 'us', 'users', 'you', 'your', )),
  12935: frozenset(('but', )),
  12995: frozenset(('anniversary', 'birthday', 'ending', 'for', 'hour', 'new', 'news', 'to', 'weekend', 'with', )),
  13034: frozenset((',', 'is', 'was', )),
  13265: frozenset(('is', 'was', )),
  13266: frozenset(('is', 'was', )),
  13267: frozenset(('is', 'was', )),
  13291: frozenset(('all', 'i', 'it', 'my', 'no', 'yes', )),
  13485: frozenset(('for', 'of', 'with', )),
  13520: frozenset(('?', 'anymore', 'enough', 'great', 'out', 'properly', 'so', 'too', 'well', )),
  14612: frozenset(('you', )),
  14859: frozenset(('insurance', 'size', )),
  15289: frozenset(('clear', 'in', 'not', 'on', 'that', 'up', 'what', 'your', )),
  15564: frozenset(('are', 'did', 'do', 'it', 'that', 'the', 'this', 'would', )),
  15612: frozenset(('of', )),
  15978: frozenset(('better', 'without', )),
  16090: frozenset(('?', )),
  16177: frozenset(('and', 'in', 'on', 'with', 'you', )),
  16903: frozenset(('for', 'to', )),
  17133: frozenset(('me', 'to', 'us', )),
  17187: frozenset(('for', 'god', 'goodness', 'heavens', 'to', )),
  17562: frozenset(('at', 'by', 'days', 'hours', 'in', 'min', 'minutes', 'on', 'weeks', )),
  17662: frozenset(('better', 'else', )),
  17710: frozenset(('know', 'late', )),
  17725: frozenset(('me', 'us', )),
  17894: frozenset(('expect', )),
  18317: frozenset(('by', 'call', 'meeting', 'of', 'round', 'session', )),
  18899: frozenset(('of', )),
  19263: frozenset(('afternoon', 'day', 'days', 'evening', 'evenings', 'half', 'hour', 'hours', 'hrs', 'minutes', 'month', 'months', 'morning', 'mornings', 'nights', 'week', 'weekend', 'weeks', )),
  20172: frozenset(('that', 'to', )),
  20185: frozenset(('to', )),
  20277: frozenset(('to', )),
  20834: frozenset(('when', )),
  21258: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'time', )),
  21602: frozenset(('or', )),
  21817: frozenset(('#number', 'asking', 'fri', 'friday', 'hearing', 'mon', 'monday', 'next', 'sat', 'saturday', 'sun', 'sunday', 'then', 'thu', 'thurs', 'thursday', 'tomorrow', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', 'your', )),
  21866: frozenset(('for', 'with', )),
  22007: frozenset(('accent', 'afternoon', 'apostrophe', 'banner', 'birthday', 'blip', 'blog', 'border', 'brochure', 'bug', 'bullet', 'business', 'button', 'caption', 'color', 'colors', 'colour', 'colours', 'comma', 'cookie', 'couple', 'date', 'day', 'deadline', 'delay', 'delays', 'detail', 'details', 'dot', 'few', 'flyer', 'font', 'fonts', 'footer', 'formality', 'full', 'glitch', 'gradient', 'header', 'heading', 'headline', 'hiccup', 'hiccups', 'hour', 'hyphen', 'icon', 'invoice', 'leaflet', 'letter', 'logo', 'margin', 'margins', 'menu', 'misunderstanding', 'mix', 'mixup', 'morning', 'newsletter', 'opinion', 'photo', 'photos', 'picture', 'pictures', 'pixel', 'pixels', 'podcast', 'pop', 'post', 'poster', 'semicolon', 'setback', 'shade', 'shadow', 'slide', 'spelling', 'subject', 'technicality', 'thumbnail', 'tweet', 'typeface', 'typo', 'typos', 'web', 'webpage', 'website', 'weekend', )),
  22281: frozenset(('than', )),
  22286: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'size', 'time', )),
  22294: frozenset(('confusing', 'not', 'unclear', )),
  23023: frozenset(('it', )),
  23364: frozenset(('not', )),
  24020: frozenset(('handling', 'log', 'logs', 'message', 'messages', 'rate', 'reports', )),
  24029: frozenset(('at', 'for', 'in', 'now', 'to', )),
  24046: frozenset(('ends', 'is', 'to', )),
  24388: frozenset(('to', )),
  24567: frozenset(('to', )),
  24635: frozenset(('for', 'to', )),
  24694: frozenset(('can', 'do', 'may', 'will', )),
  24803: frozenset(('got', 'gotten', 'had', 'heard', 'received', )),
  24866: frozenset(('charge', )),
  24997: frozenset(('any', 'asking', )),
  25027: frozenset(('2day', '2moro', 'fri', 'friday', 'mon', 'monday', 'saturday', 'sunday', 'thu', 'thur', 'thurs', 'thursday', 'tmr', 'tmrw', 'today', 'tomoro', 'tomorow', 'tomorrow', 'tonight', 'tonite', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', )),
  26677: frozenset(('back', 'button', 'center', 'centre', 'it', 'list', 'log', 'number', 'option', 'out', 'sheet', 'sheets', 'time', 'to', )),
  26766: frozenset(('address', 'editor', 'effect', 'number', 'version', )),
  27214: frozenset(('bus', 'call', 'line', 'phone', 'road', 'site', 'train', 'way', 'zoom', )),
  27390: frozenset(('mayb', 'maybe', 'perhaps', 'possibly', 'potentially', 'prehaps', 'somehow', )),
  27631: frozenset(('off', )),
  27919: frozenset(('for', 'to', )),
  28347: frozenset(('he', 'is', 'she', 'that', 'you', )),
  28517: frozenset(('chance', 'days', 'hours', 'in', 'min', 'minutes', 'one', 'pages', 'times', 'weeks', )),
}
START = {
  '!': b' !! >18630;',
  '"': b' " >17740;',
  '#': b' #amount >28555,21483; #number >28559,18316; #shout >28563,18431;',
  ',': b' , >28570;',
  '-': b' - >28571;',
  '1': b' 1 >18306;',
  '2': b' 2 >6784;',
  '3': b' 3 >6784;',
  '5': b' 5 >18336; 50 >28572;',
  ':': b' : >10773,25059;',
  '<': b' < >28573;',
  '?': b' ? >2161,22123;',
  '^': b' ^ >28576;',
  'a': b" a >28584,18518,18519; aback abandoned aggravated agitated alarmed apprehensive >6272; able >19867; about >28587; above >28589; absolute >12715; absolutely >28590,6105,12862; absurd >16573; accept >28591; acceptable alright >25480; accepted >28592,15688; accidentally >28204; according >19487; account >28603; acknowledge >28604; act >15873; action >26088; actions >6437; adapt >28605; add >28608; added >20812; adding >28615; additional >7115,20406; additions >21661; address >18518,23006,25765; adds >28616; adidas adobe >18468,18518; adjust >28617; adjustments >20509; admire >28624; admit >28625; advance >28626,20827; advertise avoid >10571; advice >28631; advise >28637; afraid >28638,985,8025; after >28639,18518; afternoon >28648; afterwards >28042; again >28655,2161; against >28664; agenda >28665,18468,18518; aggravating alarming >28666; ago >6279; agree >28667,18467; agreed >28668,2161,21816,25724; agreement >28677; ah >28680; aim >28681; airport app >23222; alarm >22888; album >19557; all >28682,18518; allah >19512; allow >28684; almost approximately >21618; already >28685; also >28691; alter >28698; alternative alternatives approach >26129; alternatively >26193; altogether >21957; always >28699,2161; am >28703,18518,18519; amateur >16370; amateurs >644; amazing >28705,6105,12862,15688,18467; amend >28706; amended >28715; amount >28724; an >28725; and >28727,18518,18519; angry >28729; annoyed >28733; annoying awkward >28734; annoys >11036; another >28735; answer >28740; answered >18522; anxious >6272,8025; any >28748,2154,18518; anybody >28753; anyone >28754; anything >28755; anytime >28758; apologies >28759,6105,6616,12862,22688; apologise apologises apologising >25001; apologize >28765,6105,22346,23650; apologizing >28769,23650; apology >28773,27393; appear >28226; appears >28777; appoint assign >23334; appointment >27223; appreciate >28782,2402; appreciated >23902; approval >28572; approved >2161,20724; apr aug autumn >6662; april august >28783; are >28784,18518; aren't >17631; arguing >22262; around >28788; arrange >28789; arrived >28792,1861; arrives >21731; article >21944; artwork >28793; as >28795,18518; asap >7095; ashamed >28800; ask >28801; asked >28809,7015; asking >28817; asks >7015; assume >28824; assumed >28828; assuming >28829; at >28834,18518; ate >28837; attached >28838,27123; attaching >24405; attention >15227,18468,18518; audience >22398; audio >24348; available >28839; aware >10534; away >28844,9631; awesome >28592,6105,12862,15688,18467; awful >28845; awfully >17236;",
  'b': b' back >28846; backup backups bookings >24573; bad >28847; baffled betrayed bitter blindsided bummed >6272; balance >28848; ball balls >28216; bank >28854; banner >22149; barely >28855; basic >28856; be >28857,18518; bear >26952; beautiful >28592,6105,12862,15688,18467; because >28860,6544,7015,16795; become >21779; becomes >28866; been >28868; beer >24070; before >28872,16332,18518; beg begging >28878; begin >28879; begins >28880; behave >15873; behind >28883; being >27443; believe >28884; believed >28828; below >28885; best >28886,6105,12862,15688; better >28890,6105,12862; beyond >28899; big >28900; bigger >10950; bill >28901; billed >28907; bin >27690; birthday >6105,12862,18467; bit >28908; bite >16970; blame >28911; blip >28915; block >28916; blocked >7311; blocks >21419; blow blowing blown >22246; blurry >18304; bonus >3324; boo >17627; book >28917; booked >28921; both >28922,18518; bother bothering >22447; bothered >28923; bothers >28924; bottleneck >28925; boxes >19557; brand >18505; brave >19648; bravo >17247,28932,15688; breakfast >27060; breath >22002; brief >28935; brilliant >28938,6105,12862,15688; bring >28939; broke >16225; broken >28946; browser >23322; budget >28948,18468,18518; budgeted >21950; bug >28949; bugs >28951; build >24348; builder >28952; bummer >28666; bunch >28953; burned burnt >28954; burns >28837; bus >22897; busy >28955,9631; but >28959,2161,18518; button >17730; buys >20812; by >28960,18518,20827; bye >12862;',
  'c': b' cache >23322; cake >19557; call >28964,16332; called >28973,4977,14948; calling >28977; calls >28978; calm >28979; came >28980,2426,15646,16332,26089; camera >18505; can >28983,6164,15418,18518,25701; cancel >27690; canceled cancelled >18493; cancellation >28990; cannot >28991; canon conditions confidential >18468,18518; cant >16799; capped >20362; care >23153; careless clumsy >6273; carpenter >23422; carry >28995,2426; case >28996; catch >28997; caught >22948; caused causes causing >23596; cautious cheated conflicted cornered crushed >6272; certain >28998; chance >27938; change >28999; changes >29004; changing >29007; channel >27305; chaos >28925; chapter >29008; chapters >29011; charge >29012; charged >28907; charming >19650; chase >23291; chasing >6105; chat >29018; cheaper >21479; cheapest >14549; check >29024; checking >29025; cheer >10417; cheers >29026,6105,12862; childish >29030; chill >10423; choice >29031; choices >26129; choose >29032; christmas >6662,18467; circumstances >29035; circus >16374; city >19570; claim claims >24082; clause >29036; clean >24943; clear >29037,11642; clearly >19182; client >29039,18518; clients >29043; close >21622; clown >16371; clowns crooks >644; cob >7302; code >29046; coffee >29047; collaborating communicating >15656; colleague >21874; colleagues >29051; collect >2426; color colour >29053,1877,25768; column >17730; come >29054; comes >29061; coming >15608; comment criticism >28455; comments >23895; common >29064; community >29065; companies >15616; company >20085; compare >10571; compensate >29066; competent >16117; competitors >17948; complain >29073; complete >29074; completely >29075; compliment >22538; compliments >17623; compromise >29076; concede >28604; concept concepts >20509; concerned >29077; concerns confuses >11036; confident >26111; confirm >29078; confirmed >20724,21816; confused >28923; confusing >29079,11642; confusion >29080; congrats >5373,29084,6105,12862,15688,18467; congratulation >5373,24540; congratulations >5373,29085,6105,12862,15688,18467; connection >23420; consider >29090; considering >29091; consult >19037; consultation >3324; contact >29092; contains >19266; content >29093; continue >29094; continues >15850; contract >29100,2161,18468,18518; convenient >26816; conversation >29106; cool >6105,12862,22006; copies >24348; copy >29109; copyright >29110,18468,18518; correct >29114,26595; corrected >29121; correcting credited crediting >28715; correction >29122; corrections >29123; cost >29126; costing >20812; costs >29129; could >29132,4799,6164,15418,20827,25701; count >29141; counts >29144; couple >10965; courage >22203; courier >29145; course >10347; courtesy >7015,27699; cover >29148; covered >29149,1931; covers >29150; covid >18518,18519; craziest >16519; crazy >22833; credit >29151; crew >29152; cross >29154; crucial >19850; cry >17626; curious >29155; current >23398; customers >29156; cut >29157; cute >17660; cuts >21689;',
  'd': b' damage destroy >18117; dancing >28592,15688; danke >17187,24634; data >29158; date >29160; dated >29162; dates >28265; daunting demoralising demoralizing disconcerting discouraging disheartening dispiriting distressing draining dreadful >28666; day >29163; days >29169; deadline >29170,1861,15646,18468,18518,25768,26595; deadlines >29173; deal >29174,6105,12862; dealing >29178; death >22909; debate >23047; dec >6662; december >28783; decent >29179; decide >29180; decided >25636; decision >24777; deck >23990,24348; declined >18493; deepest >24971; deeply >16572; deflated desperate devastated disgruntled disheartened dismayed disrespected dissatisfied distressed distrustful doubtful drained dreading >6272; delay >29182; delayed >29189; delays >29190; delete draw >18098; deleted >22886; delighted >6105,12862,23467; deliver >29195,1861,2426,15646,20636,26595,26620; deliverables >18468,18518; delivered >29202,1861,15646,20636,26595,26620; delivery >29203,1861,15646,20636,26595,26620; demand >18500; deposit >29206; described >23602; deserve >29208; deserves >26965; design >29209,1877,25768; designed >985,24788; designer >18518; designers >15616; designs >24348; despite >29210; detail >29211; details >29212; devastating >18305; developer >28952; did >29213,1861,14948,16332,18820,26089; difference >29218; different >29221; difficult >29225,16090; dinner >29227; disappointed discouraged >28923; disappointing >28734; disappoints >11036; disaster >28925; discount >21479; discuss >29228; discussed >29237,14948; discussion >29243; disregard >27690; do >29244,18518; doable >29251; document drive >22855; does >29252,18518; dog >22880; done >29257; dont >29258; double >21736; down >29259; download >29260; draft >29264,1877,18468,18518,25768; drafts >29267; dragging >23620; drags >29268; drama >22262; dramatic >22268; drawing drawings >29209; drawn >24788; dreadfully >17236; dress >19557; drinks >24070; driver >23422; drivers >21874; drop >29273; dropped >29280,2426; drops >25649; dry >29281; due >29282,1861,16332; dumbest >16519; during >29283; dust >28066;',
  'e': b' each >29286,15048; eager >23472; eagerly excitement >9850; earlier >21479; early >19582; easier >29291; easiest >14549; easily >21618; easter >6662; easy >29295,985; eat >29296; eating >20812; eats >29297; edge enraged exasperated exhausted exposed >6272; edit >29298,18518; editor >29305; editors >21874; edits >29306; eg >22781; eight eleven >29307; eighteen >29309; either >18518,26191; electrician >28952; electricity >23398; else >8223,21878; email >29311,18518; embarrassed >29318; embarrassing exasperating exhausting >28666; enclosed >21964; end >29319; ended >28261; ending >20700; endless >27784; engaged >23306; enjoy >29322,6105,12862; enjoyed >15418; enough >29323; ensure >7053; entirely >29326; eod >29327; eow >7302; episode >24348; equals >19266; error >29328,23020; errors >29335; essential >19850; estimate >29337,18468,18518; estimated >21950; even >29340; evening >29343; evenings >20239; event >29349; every >29350,2154,15015,15048; everybody >29354; everyone >29355; everything >29356,2154; examples >23895; exceed exceeds >29359; excellent >29360; except >22526; exchange >2402,28190; excited >29361,6105,12862; exciting >6105,12862; excluded >18468,18518; excuse >29362; expect >29363,7015; expected >7015,12809; expecting >29367; expects >6370,7015; expense >27718; explain >29370; explained >29377; explaining >29378; export >29379; exposure >17623; express >29384; extra >29385,7115; extras >28041; extremely >16572; eyes >24356;',
  'f': b' fabric >1877; facing >22960; factory >23422; failure >29386; fair >29387; fallen fell >28214; falls >25649; families >21874; family >22903; fantastic >29388,6105,12862,15688; far >29389; fast >29390; faster >29391; fastest >14549; fault >29393,2161,23020; favor favour >7015; feature features >20509; feb >6662; february >28783; fed >29400; fee >29401,18468,18518; feedback >29407,28458; feel >29413; feeling >29418; feels >29421; fees >29423; felt >29424; few >29427; field >17730; fifteen fifty forty >29429; fifth fourth >29430; fighting fuss >22262; figure >29431; file >29432,1877; files >29437; fill >28698; film fitting >15883; final >29441,18468,18518; finally >18467; finals >24348; find >29442; finding >28167; finds >17831; fine >29443; fingers >16059; finish >29446,26595; finished >29449,26595; finishes >21731; firewall >23322; first >29450,11806,18518; fit >28033; five >29451; fix >29453,2426; fixed >29458; fixing >29459; flag >25775; flat >22826; flaw flaws >28915; flight >22897; floored frustrates >11036; focus >10571; folder >29460; followers >17948; following >29463; font >1877,22419,25768; footage >19557; for >29464,18518; forget >29467; forgive >29468; forgot >29472; format >1877,18505; fortunately >23211; forward >29475; found >29476; four >29477; fourteen >29309; frame >1877,25768; freaked fuming furious >6272; free >29478,18468,18518; freelancers >15616; fri >29482; friday >29487,18468,18518; fridays >25646; frightened >6272,8025; frightening >28666; frightfully >17236; from >29493,18518,18519; frozen >5452; frustrated >28733; frustrating >28734; fuck >16958; full >29497; fun >6105,12862; funds >28572; funny >17235; further >29498;',
  'g': b' gains >20812; galling gutting >28666; gang >16369; gap >29499; gather >24662; gave gives giving >23596; general golden >20081; generator >23222; generous >29500; gesture >7015,22538,27699; get >29501,18518,18519; gets >29506; getting >29507; gift >3324; give >29508; given >29516; glad >29525,1299,6105,6616,12862,15418,15688,19431; gladly >29534; glitch >29535; glitches >28915; gnaws >19719; go >29536; goal >27200; god >19512; goes >29543; going >16433; gone >28034; gonna >2726; good >29548,985; goodwill >7015,27699; google >10571; gorgeous >28592,6105,12862,15688; got >29553; gracious >29558; grand greater >22167; grant >29559; granted >29565; grateful >29566,1299; gratis >7019; great >29571,985,6105,12862,15688,18467; grow >15824; grown >19404; guard >6272,23990; guess >29575,19431; guessed >18264; guessing >7622; guests >29579; guilty >24045; gutted >6272;',
  'h': b' had >29580,1861,14948,15646,16332,18820; haha >6105,12862; half >29586; hand >29589; handed >15850; handle >26650; handoff handover >15883; hang >2426,26959; hanging heartbroken helpless hesitant hopeless humiliated >6272; happens >22383; happily >29596; happy >29597,6105,6616,12862,15688,18467,28458; hard >29602; hardly >29603; has >29604,18518; hate >29611; hated >11697; hating >9478; hats >17287; have >29612; having >22960; he >29617; headache heartbreaking horrid humiliating hurtful >28666; heading headline >17730; heads >22541; hear >29621; heard >28049; hearing >23612; heartfelt >24971; heavy >29627; hectic >29628; held >21814; hello >18467,18632; help >29629,985; helped >22112; helper >23422; helpful >29634; helps >985; her >29635,12090; here >29636,18518; hey >29638,12862; hi >29639,12862,18467; hiccup >29535; hiccups >28915; highly >16572; him >23074; hinders >21733; hint >25503; hire >29640; hired >23306; his >29641,12090; hit hurts >11036; hold >29642; holding >29643; holds >29644; holdup >28925; holidays >20239; holler >29648; honestly >22393; honored honoured >19696; hooray >28592,6105,12862,15688,18467; hop >29652; hope >29653,17800; hoped >29660; hopefully >29663; hoping >29666; horrible >29671; hour >29672; hourly >7115; hours >29677; house >29681; how >29682; however >29687; huge >24636; human >29688; hundred >29692; hurray >28592,15688; hurt >29693;',
  'i': b' i >29694,2161; id >27760; idea >29705; ideal >985; ideally >10187; ideas >29709; idiotic insane insulting >16573; idiots >644; ie >22781; if >29710,6086,6164,9608,12625,15418,16795,18518,18519,19431,19760,20827,25933; ignore >29721; ignored >29722; ill >29723; im >22971; image >1877,20509; imagine >29732; immediately >29736; impatient infuriated insecure insulted >6272; imperfection >28915; important >29740,18468,18518; impossible >29741; impression >19845; improve >28605; in >29743,18518,18519; inadvertently >28204; include >29746; included >29750,1931,7015,18468,18518; includes >29150; incomplete >12764; inconsiderate >6273; inconvenience >29753,2154; inconveniences >2154; inconvenient >6237; industry >19570; infinite >27784; inform >29754; infuriating >28666; input >23895; install >2426,15883; installation >15883; installment instalment >28572; instead >29755,20827,24207; intelligent >16117; interest >29759; interested >29764; internet >29765; invest >10571; invitation invite >22538; invoice >29766,1877,2161,15646,18468,18518; invoiced >29773; invoices >29774,18468,18518; irritated >28923; irritating >28734; is >29778,18518,18519; issue >29783; issues >29785; it >29786,18518,18519; item >21944; iteration iterations >20509; its >29791; ive >29792;',
  'j': b' jan jul jun >6662; january july june >28783; jealous >6272; job >29793; joiner >28952; joiners >21874; joke >1235; joking >6105,12862; jotted >25598; journalists >17948; juggling >22825; jump >29652; jumping >28592,15688; just >29794; justified >24466;',
  'k': b' keen >23472; keep >29797,12801; keeping >29802; keeps >29803; kept >29804; keys >19557; kick >19900; kidding >6105,12862; kill >20515; kind >29805; kinder >26710; kindly >29808; kiss >16969; knew >26108; knock >28551; knocked >29809; knocks >29268; know >29810; kudos >17247,29815;',
  'l': b' lab >23422; label layer >17730; labeled labelled >18514; labels >24393; labor labour >25653; lack >29818; lacks >28084; lamest >16519; landed >1969; landlord >19703; lands >21731; language >20509; lapse >29819; lapses >28266; larger >22167; last >29820; lasted >21989; late >29821,11642; later >29831; laughable ludicrous >16573; launch >29832; lay >29839; layers >22855; layout >29840,1877,25768; lazy >6273; learn >29841; learned >29842; learnt >25897; least >26121; leave >29843; leaves >29848; leaving >29849; left >29850; legal >29855; legitimate >29856; lend >29857; less >29858; lesson >25878; lessons >29859; let >29860; letdown >28666; lets >29866; letter >29867; liars >644; licence license >29870; lie lying >21494; life >29873; lift >15850; light >23222; lighten >10417; like >29874; liked >23882; likes >21218; limit >29883; limitless >27784; line >29884; link >29885; list >29886; listed >27123; listen >29891; literally >18953; little >29896; livid lonely >6272; load >29897; location >18518; locked >5452; log >28793; logo >29898,1877,18468,18518,25768; lol >6105,12862,18467,18470; long >29899; longer >21479; look >29900; looked >16147; looking >29907,985; looks >29908; lose loses >20812; lost >29911; lot >29912; lots >29913; love >29914,6105,12862,15688,18467; loved >29915,6105,12862,15418,15688,18467; lovely >29921,6105,12862; low >18304; lower >23168; luckily >23211; lucky >14665; lunch >29925; lunchtime >29929;',
  'm': b' mad >29930; maddening miserable mortifying >28666; made >29931,985; mail >29933; main >29938; make >29939; makes >29946; making >29949; man >19344; manage >23168; manuscript >28793; many >29950; map master module modules >24348; mar march >6662; mark >29951; marked >27123; market >22113; massive >24636; masters >29046; material >1877,23895; matter >29952; matters >11037; maximum >20310; may >29953,19431; maybe >29955,4799,15418,18518,19431,25701; me >29963,18518,18519; mea >24043; mean >29964; means >29968; meant >985; measure mount >2426; medical >22903; meet >29971; meeting >29982; memo >25884; men >29987; mentioned >23602; menu >17730; merci >17187,24634; merely >29988; merry >18467,24542; mess >29991; message >29996; messages >30002; met >2426,14948,15646; midday >30003; middle >30004; midnight >30005; miffed mistrustful >6272; might >30006,4799,15418,19431,20827,25701; million >30013; min >30014; mind >25031; mine >6166; minor >22433; minute >30019; minutes >30021; miscommunication >29819; mishap >28266; misheard >4803,25985; miss misses >21651; missed >30026,4803; missing >30033; mistake >30034,23020; mistakenly >28204; mistakes >29335; misunderstanding >29386; mix >30041; mixup >29080; mixups >23387; moan >16238; mobile >22890; model >21493; modest >29558; modify >28698; moment >30042; mon >29482; monday >30044,18468,18518; mondays >25646; money >30045; month >30051; months >22749; more >30056,18518; morning >30057,12862,18518; moronic >16573; morons >644; most >30058; mostly >6891; mountain >22250; move >30059; moved >30063; moves >30065; moving >30066; much >30067; must >30068,6164,15418; mutual >26273; my >30077,2161,16063,18518;',
  'n': b' nae >28440; nailed >28592,15688; name >30081; named >30082; namely >9989,22781,27123; nasty negative >18305; natural >30084; naturally >30085; near >28040; nearly >21618; necessary >28092; need >30088; needed >28110; needs >30097; negatives >21493; neither >30103; nervewracking nightmare >28666; nervous >6272,8025; nervy >6272; network >30104; never >30105,2161,21834; new >30114,18518; news >30115; newsflash >472; next >30116,20759; nice >30117,6105,12862; nicely >23870; nicer >30121; night >30123; nights >20239; nine >30124; no >30125,18518; noble >19648; nobody >30134; nominate >23334; none >19865; nonsensical >16573; nonstop >22825; noon >30140; noone >22389; nope >19860; nor >30144; normal >30150; normally >28436; not >30151,6307; note >30162,18468,18518; noted >25577; notes >30168; nothing >30171; notice >18468,18518,23612; noticed >7053; noting >30179; nov >6662; november >28783; now >30180; number >30184,25765;',
  'o': b" o'clock >27114; object >30185; observation >25503; obvious >19041; obviously >30186; oct >6662; october >28783; of >30188,18518,18519; off >30189; offended >28923; offer >30190; office >23222; offline >5452; often >26891; oh >30195; ok >30196; okay >30197; omg >18470; omission >30199; on >30200,18518,18519; once >30201,2402,6086,16795,18944; one >30207,18518; ones >30210; online >27803; only >30211,2685,18518; open >30219,23990; opening >30220; opens >21731; opinion >30222; opportunity >22538; option >30223,18468,18518; options >18468,18518,26129; or >30224,18518,18519; order >30227; ordered >21950; orders >24573; organic >22894; originals >21493; other >30230; others >30231; otherwise >30232; ought >19392; our >30237,18518; out >18518,20292; outraged overlooked overwhelmed >6272; outrageous >16573; outside >30241; over >30242; overdue >30243; overnight >30250; oversight >30251; overslept >2666; overtime >29384; overwhelming >28666; owe >30252; owing >30253; own >20708; ownership >20501;",
  'p': b' pack >16369; package >30254; packed >22833; page >30255; pages >30258; paid >30259,2161; painful >28734; paint >2426,18098; painter painters >21915; panic >6105,12862,22262; panicked panicking peeved pissed powerless pressured >6272; paper >1877,24889; papers >28457; paragraph >29036; parcel pdf piece pieces plans prints proofs >24348; pardon >30266; park >30267; part >30268,18468,18518; parts >30271; pass >29589; passes proceed >15850; password >30274; passwords >19557; past >20075; patch >29066; patched >28715; path paths possibilities possibility >26129; pathetic >29030; patience >22538; patiently >9850; paused >5452; pay >30275,1877,15646,20636,26595; paying >30282; payment >30283,18468,18518; payments prepayment >28572; penalty >28529; people >30287; per >30289; perfect >28592,6105,12862,15688,18467; perfectly >30290; perhaps >30291,4799,15418,19431,25701; permit >25506; person >30298; personal >22945; phase >18468,18518; phone >30299,18518; phoned >4977; phoning >26801; photo >30304,985,1877,25768; photos >30305; pick >30309,2426; picture >985,1877,22149,25768; pictures >30313; piss >646; pity >30314; pizza >24070; place >30315; plan >30319; planned >21950; plasterer printers pupils >21874; play >27827; please >30322,4799,6164,15418,16333,18518,18519,20827,25701; pleased >30332,6105; pleasure >23884; pls plz >21233; plugin portal >23222; plus >30333; point >30335; points >25580; policy prices >20649; polish >28698; polite >30336; poor >17629; pop >26765; portrait >985; possible >30337; possibly >30342; post >30346; postponed >18493; power >30353; praise >30354,15688; precise >19650; prefer >30355; press >17948; pressure >28666; presumably >23440; pretend >30364; pretty >15888; prevents >21733; price >30367,1877,18468,18518,25768; priced >30371; print >30372; printer >29305; printing >30379; prioritize >10571; prize >28592,15688; pro >28441; probably >30382; problem >30383; problems >29785; production >20208; project >30390,18468,18518; projects >29173; promise >30391,6164,15418; promised >30392,6164,15418; promises >17623; proof >30393; proper >30394; proposal >30395,18468,18518; propose >30398; props >30401; protest >25873; proud >30402,6105,12862,15688; provide >30406; provided >30407,2402,16795,28437; providing >26290; public >20240; publish >30410; pull pulling >27863; punctual >30417; purchase >19980; pure >12715; purely >6891; purpose >28665; push >30418; pushed >30419; pushes >30420; put >30421; puts >30422; putting >30423; puzzled >28923; puzzles >11036;',
  'q': b' quarter >30424; question >18468,18518,22997; questions >6586,18468,18518; quick >30426; quicker >29291; quickest >14549; quickly >26093; quit >23036; quite >30427; quote >30428,18468,18518; quoted >28907;',
  'r': b' racking >28666; ran >30433; rang rings >4977; rate >30434; rates >30439; rather >30440; rattled >28923; raws >21493; re >19039; reach >30447; reachable >30448; reached >21991; reaction response >22237; read >30450; readers >30456; reading >30457; readme >18468,18518; reads >30458; ready >30459,26595; real >30462; realize >30463; really >30464,26595; reason >30465; reasonable >30469; reasons >6899; rebuild redraw replace resend reshoot rewrite >30470; rebuilding rebuilt rechecked rechecking redone redrawing redrawn refunded refunding reissued repaired repairing replaced replacing reprinting resending resent reshooting restored restoring retouched retranslating reverted reworked reworking rewriting rewritten >28715; receipt >28793; received >30477; recheck recut redesign reedit reexport reformat reimburse reissue remake rerecord rerun restore resubmit retouch retranslate reupload revert >29066; recipe >1877; recommend >30478; recommendation remark >25503; reconsider relax research rethink >10571; record >30479; recording >30484; recover >28038; redo >30485; redoing >29459; refer review reviewing revisit >19037; references >23895; refund >30486; refused >18493; regard >23051; regret >30491; regrettably >28204; release >30495; released resume resumes >15850; relieved >30498; reluctant resentful restless ripped rushed >6272; remain >25647; remainder >28041; remained >19255; remaining >30501; remains >30502; remember >30503; reminder >18468,18518,25884; remove repaint >18098; renamed >18514; render renders >27882; repair >30504; repeat >25530; reply >30511; report >30518; reporting >18115; reprint >30519; request requests rounds >29306; require >30524; required >28092; requires >30527; reread >30530; reserve >30531; respect >30533; respond >27122; responsibility >30534; rest >30538; result >7009; retainer >30543; return >30544,2402; revise >28698; revised >30394; revision revisions >20509; rework >30545; ridiculous >30549,2161; right >30550; rights >30551; ring >30554; ringing >26801; rip >27691; rises >25649; road >23222; robbed robs >20812; roll >24334; rolled rolling >24378; rooting >24544; rotten >6166,10975; rough >30562; roughly >21618; round >30563; route >30567; routes >26129; row >21944; rubbed >19722; rude >30568; rudest >16519; ruin >18117; rule >28283; run >30569; rush >30574,7115;',
  's': b' sad >30575; saddened saddens shook stresses struck stung >11036; sadly >22939; safe >30576; safely >12803; safer simplest >14549; said >30577,14948,18820,26089; same >30583; sample >29109; samples score song >24348; sane serious >16117; sat >29482; saturday >30584,18468,18518; saturdays >20239; save >30585; saved >30588; saves >30591; saving >20812; saw >30592; say >30595; saying >30601; says >30606; scammers >644; scan scans script >28793; scarcely >22406; scared >28923,8025; scares surprises >28924; scary >28666; scathing >18305; scene >19570; sceptical seething shaken shortchanged skeptical speechless stranded stretched suspicious >6272; schedule >30609; scope step >18468,18518; scrap >30612; screenshots >23895; screw >16959; season >22113; second >30613,18518; section >30616; see >30617; seeing >9919; seem >30624; seems >30625,19431; send >30630,15646,16332,26595; sense >30637; sensing >23612; sent >30639,1861,15646,16332,18820,26089,26595; seo >22894; sep sept spring summer >6662; separate >20550; september >28783; seriously >28946; server >30645; session >24393; set >30646; setback >28915; sets >30650; settle >30651,1877; settled >30657,21816; seven >29307; several >30661; sew >18098; shade size >1877,25768; shall >30663,6164,15418,20827; shame >30670; share >30671; shared >26273; she >29617; sheet >30675; shift >21438,23990; shifts >30676; ship >15850; shipping >30677; ships >26335; shocked >28923; shocking >30680; shoot >30681; shop >30684; shoppers >22398; shops staff suppliers >21874; short >30686; shorten >28698; shortly >7302; shot story >985; should >30687,4799,6164,15418,25701; shout >30694; shove >16960; show >30699; shut >939; sick >30704; sign >19981; signal >30705; signature >28572; signed >30706,2161; silence >30712; silliest stupidest >16519; silly >30714; simmer >22001; simple >30715; simpler >27166; simplify >10571; since >30716,16332,16795,21971; sincere >30720; single >28439; sit >30721; site >30722; sits >30723; sitting >22878; situation >28925; six >30724; sixteen sixty >29309; sixth >18871; sketch >30725; sketches >29046; skip >30727; sky >22177; sleep >30728; slept >26979; slide >21944; slides >30729; slip >30730; slipped >30734; slipping >10714; slips >30735; sloppy >6273; slot >30736; slow >30738; small >30739; smart >24754; so >30740,18518; software system >23222; sold >30744; solely >6891; solid sound >30745; solution solutions >26129; some >30746,18518; somebody >30750; someday >11826; somehow >30752; someone >30755; something >30756; sometime >30759; somewhere >30760; soon >30761; sooner >30764; soonish >7095; sorrry >23650; sorry >30768,985,6105,6616,11700,12862,15418,19431,22346; sort >30777; sounded >24670; sounds >30784,19431; source >20502; spare >30787; speak >30788; speedy >24546; spend >30797; spent >30798; split >26176; spoke >29237,14948,15646; spot >24573; squeeze >28033; stand stands >30799; start >30800,18518; started >16455; starting >30803; starts >28880; statutory >20701; stay >30804; stayed >19255; staying >27859; stays >30805; stick >30807; stickers >30808; still >30809,21834; stop >30812; stopped >2426; stopping >20046; stops >30817; storm >22195; straight >24295; straightaway >6672; strange >10975; strength >22203; stress >7311; stressed >30818; stressful >28734; stressing >30819; strike >30820; stuck >30821; studio >30822; stuff >30824; stunning >6105,12862; stupid >30826; subject >30827,18468,18518; subscribers >17948; success >30828; such >30829; suggest >30830; suggestion suggestions >29709; suit >30837; suits >26996; sum >30843; summary >18468,18518,24348; summing >19834; sun >30844; sunday >30845,18468,18518; sundays >30851; super >28592,6105,12862,15688; supplier >29305; suppose >30852; surcharge >30855; sure >30856; surely >23391; surprise >17334; surprised >30858; suspect >24662; swamped >30859; swap >30860; swapping >22228; sweet >6105,12862,21218; switch >29195; sync >30861;',
  't': b' tab >17730; table transcript >28793; take >30862; taken >30867; takes >30868; taking >30869; talk >30871; talked >29237,14948,15646; talking >30878; talks >27272; tank >18117; taught teach teaching >25898; team >30879; teams >30881; tear >27691; technically >24455; telephone >30882; tell >30883,16332; tempest >22198; template templates >21493; ten >30891; tense >30575; terms >18468,18518,20649; terrible >30892; terribly >30893; terrified ticked torn trapped troubled >6272; test >15883; text >30894; texts >30898; than >30901,18518; thank >30902,1299,6105,6616,12862,15418,18467,19431; thanks >30911,1299,6105,6616,12862,15418,17187,18467; thankyou >30915; that >30916; thats >30921; the >30922,18518,18519; their >30926; them >30927; theme >27207; then >30928,18518; there >30937; these >30938; they >30942; thing >30945; things >30946; think >30948; thinking >30953; thinks >30954; third >30957,18518; thirteen >29309; thirty >29429; this >30958; those >30962; thought >30964; thoughtless >6273; thoughts tip >25503; thousand >30013; three >29477; thrilled >23467; throw >28195; thrown >19792; throws >29268; thu tue >29482; thur >30969; thurs tues >30970; thursday tuesday >29487,18468,18518; thursdays tuesdays >25646; thx >30971,6105,12862; till >30972,2402; time >30977; timeline >18468,18518; tiny trivial >22433; tips >28631; tired >30982; tiresome tiring >28666; title >1877; titled >18514; tmr tmrw tonite >7302; to >30983,18518,18519; today >30985,4540,18518; together >30992; told >30994; tomorrow >30999,15417,18518,20759; tone >23605; tonight >31003,4540; too >31007; took >31012,11786,21424; tool >23222; topic >31016; total >31017,18468,18518; totally >31020; touched >31021; tough >31022; town >19570; trade >26286; traffic >31023; train trains >22897; transfer >31024; transferred >15850; translation >31030; translator >28952; traveling travelling >7301; treat treated treating >17743; trial >3324; tricky >29079; trouble >31031; true >31037; truly >31038; trust >31039; try >31040; trying >31045; turned >22805; tweak >28605; tweaks >20509; twelve >29307; twenty >31046; twice >31047; two >31048; type >31049; typed >25598; typing >25595; typo >31050; typos >30251;',
  'u': b' u >31057; ugliest >16519; unable >19867; unacceptable unbelievable >28946; uncertain unconvinced undecided undervalued underwhelmed uneasy unhappy unheard unimportant unsafe unwelcome >6272; unclear >11642; uncomfortable unnerving unsettling >28666; under >31058; understand >31059; understandable >31063; understandably >10347; understood >7314; undo >29066; undoing >28715; unfair >31068,2161; unfortunate >31069; unfortunately >22939; unintentionally >28204; unless >31070,2402,9608,16795,18112; unlimited >27784; unlock >15850; unpleasant upsetting >28734; unprofessional >30568; unsettled >28923; unsure >31077; until >31078,2402,4540,6086,6164,20827,21844,28458; up >31085,18518; update >31086,18468,18518; updated >30394; upload >31087; uploaded >31092; upon >31093; upset >31096; upsets >11036; ur >22230; urgent >31097,18468,18518; us >31100; use >31101; used >31108; useful >31111,985; users >31112; using >16346; usually >28436; utter >31113; utterly >16572;',
  'v': b' v >24950; v2 v3 v4 v5 v6 >24931; valid >31114; valley village >19570; value >2402,23898; variant >30223; variants >26129; various >31115; version >31116,1877,18468,18518,25768; versions >31119; very >31120; victim >7009; video >31121; view >25503; viewers >17948; visit >31125; visited >2426; visitors >31130; voice >31131; vote >27827; vulnerable >6272;',
  'w': b" wait >31134; waiting >31138; waits >27998; waive >29066; walk >31139; want >31140,7015; wanted >31148; wants >7015,10791; warm >24636; warn >31152; wary worn >6272; was >31153,1861,2426,14948,15646,16332,18518,18820,19256,21424,26089; wash washing >22983; wasted >20812; wastes >28837; watch >31157; way >31158; ways workaround >26129; we >31159,2161; wearing >31169; weather >31170; web >22894; website >31171; wed >29482; wednesday >29487,18468,18518; wednesdays >25646; weds >31172; week >31174; weekend >31178,18518; weekends weeknights >20239; weeks >31180; weighed >23618; weighing weighs >31181; weird >10975; welcome >6105,12781,12862,18467; well >31182; went >31183,16332; were >31186,1861,2426,14948,15646,16332,18820,26089; what >31190,15593,21424; whatever >31197; whats >31201; when >31203,2402,6086,9961,16795,19760,25933; whenever >31210,25933; where >31215,18554; whether >31222; which >31229; whichever >31235; while >31236; who >31243,21424; whoa >22020; whole >15883; whom >25072; whose >31248; why >31253,14619,21424; wifi >23420; will >31266,6164,15418,18237,18518,20827; willing >26234; winning >28592,15688; winter >6662; wish >31273,17682; wished >26108; wishing >5375; with >31275,18518,18519; within >31282; without >31283; women >29987; won >31290,15688; wonder >31291,19431; wondered >31296; wonderful >31297,6105,12862,15688; wondering >31303; wont >31307; wood >1877; woohoo >6105,12862; word >31311; wording >30199,1877,25768; work >31312; worked >22263; working >31315; works >31316,985; world >31317; world's >17633; worried >31318; worries >28924,6105,12862; worrisome wracking >28666; worry >6105,12862,23167; worrying >31322,28458; worse >22180; worst >31323; would >31326,4799,6164,14369,15418,20827,25701; wow >6105,12862,17331,18467; wreck >18117; write >31333; writing >31340; written >31341,985; wrong >31342,4803; wrongly >18204; wrote >31351,18820,26089;",
  'y': b' yay >31357,6105,12862,15688,18467; ye >31358; yea >17341; yeah >31359; yes >31360,18467,18518; yess >28592,15688; yesterday >31361,6278,15646; you >31362; your >31369,643; yourself >23316;',
  'z': b' zoom >31375;',
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
PLACES = 31376
