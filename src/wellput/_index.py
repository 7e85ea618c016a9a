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
  ('A01.because-of-you', 'A01', 0.8, 'match', 7, None, False, 1, 0.0, (), (), (), 'These words make {client} the cause of the trouble. They may be right and still read as a charge that wants an answer.', 'Give the order of events without a culprit: “The texts came on Friday and take two days, so the page is live on Tuesday.”'),
  ('A01.because-you', 'A01', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), '“Because you …” hands {client} the guilt in the middle of an explanation. The facts after it will hardly be heard.', 'Let the dates carry the reason: “The approval came on the 9th; two days from there is the 11th.”'),
  ('A01.you-never', 'A01', 0.65, 'match', 7, None, False, 1, 0.0, (), (), (), '“Never”, “still” or “even” turns something missing into a character reference. {Client} may argue about the word and forget the thing.', "Name the thing and the date, and ask: “The texts aren't in the folder yet. Can I have them by Thursday?”"),
  ('A01.you-did-not', 'A01', 0.72, 'match', 7, False, False, 1, 0.0, (), (), (), "“You didn't …” puts {client} in the dock. Even when it is true, the next thing you hear may be a defence.", "Make the missing thing the subject: “Two texts are missing, Home and About. Once they're here I need one day.”"),
  ('A01.you-did-not-send', 'A01', 0.45, 'match', 7, False, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.only-on-monday', 'A01', 0.75, 'match', 7, False, False, 1, 0.0, (), (), (), '“Only”, “finally” or a counted wait can turn a date into a reproach, and {client} may answer the reproach instead of the plan.', 'Keep the date, drop the rest: “The photos came in Monday; the shop page needs two days from there.”'),
  ('A01.took-long', 'A01', 0.45, 'match', 7, False, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.failed-forgot', 'A01', 0.9, 'match', 15, False, False, 1, 0.0, (), (), (), '“Forgot”, “failed”, “ignored” or “keep …ing” judge {client} as well as tell what happened. Being judged, people may explain themselves instead of acting.', "Say the fact and the next step: “The imprint isn't in the folder. If it's there by noon, it goes in today.”"),
  ('A01.promised-but', 'A01', 0.45, 'match', 15, False, False, 1, 0.0, (), (), (), 'A promise named next to its breach, or an order to stop, tells {client} off, whatever the date. The next message may be about the tone.', 'Leave the promise out and ask for the thing: “The list was due on Monday. Could I have it by Wednesday noon?”'),
  ('A01.if-only-you', 'A01', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), '“If you had …” and “you should have …” judge a past that nobody can change. {Client} may read them as “your fault”.', 'Turn it to the next time: “For the next issue, could I have the texts ten days before print?”'),
  ('A01.it-was-you', 'A01', 0.6, 'match', 7, False, False, 1, 0.0, (), (), (), 'Pointing out that it was {client} who asked, chose or changed something may win the point and lose the goodwill.', 'Put the record where both can see it: “The blue was approved on 4 May (mail attached). Shall we change it for 80?”'),
  ('A02.always-never', 'A02', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), '“Always” and “never” are easy to disprove: one exception and {client} may stop listening to the rest.', 'Count the times you can both look up: “The last three briefs came after the booked start, on 4, 11 and 19 May.”'),
  ('A03.person', 'A03', 0.6, 'match', 7, None, False, 1, 0.0, (), (), (), 'Words about the person and not about the matter; after these {client} will answer nothing else.', 'Say what happened and what it does: “The brief has changed four times since May. Each change costs me a day.”'),
  ('A03.normal-client', 'A03', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), 'Comparing {client} with a “normal” or better one says that they are neither. It can sting long after the matter is settled.', 'Leave the others out and name your own terms: “My invoices are due in 14 days; this one is at 31.”'),
  ('A03.competence', 'A03', 0.9, 'match', 7, False, False, 1, 0.0, (), (), (), 'These words question what {client} knows or can do. That is the part people defend hardest.', 'Say what is missing in the matter: “The brief names two target groups; the design can lead with one. Which?”'),
  ('A03.thing', 'A03', 0.6, 'match', 7, None, False, 1, 0.0, (), (), (), 'A verdict like this is heard as one on the person who made or asked for it.', 'Replace the verdict by what can be seen: “The budget covers two of the five films.”'),
  ('A04.thanks-for-nothing', 'A04', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), 'Praise or thanks that mean their opposite are hard to answer, and easy to remember.', 'Say the thing itself in one plain sentence: “I had hoped to hear from you by Tuesday.”'),
  ('A04.scare-quotes', 'A04', 0.7, 'match', 6, None, False, 1, 0.0, (), (), (), "Quotation marks or a “so-called” around {client}'s own word say that you don't believe it.", "Leave the marks out, or say what doesn't fit: “The change you call small is two days' work.”"),
  ('A05.motive', 'A05', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), 'It tells {client} what they want or feel, and people answer a guess about their motives before anything else.', "Ask, or say what you see: “The scope has grown twice and the fee hasn't. What is the budget you have?”"),
  ('A05.do-you-think', 'A05', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), "The question isn't one: it puts a contempt in {client}'s head and asks them to deny it.", 'Say what you need instead: “A weekend job costs 50% more. Shall I start on Saturday or on Monday?”'),
  ('A06.or-else', 'A06', 0.5, 'match', 7, None, False, 1, 0.0, (), (), (), 'Harm held up to force an answer ends the talk about the matter and starts one about the threat.', "Name the step that the contract or the law gives to both, and its date: “If it isn't paid by the 30th, I'll send a formal reminder.”"),
  ('A06.review', 'A06', 0.8, 'match', 5, None, False, 1, 0.0, (), (), (), "A bad review held up as a lever turns the talk to the lever. It can also break the platform's rules.", "Keep the review out of it and name the fix you want by a date: “Please send the corrected files by Thursday, or I'll ask for the refund in paragraph 5.”"),
  ('A06.you-will', 'A06', 0.85, 'match', 5, None, False, 1, 0.0, (), (), (), 'A hint at harm to come asks for a counter-threat. {Client} may dig in, or leave and tell others why.', "Name the date and the step instead of the feeling: “If it isn't paid by the 30th, work on phase two waits until it is.”"),
  ('A07.capitals-in-anger', 'A07', 0.9, 'match', 1, None, False, 1, 0.0, (), ('E04', 'E09', 'E10'), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
  ('A07.capitals', 'A07', 0.8, 'match', 1, None, False, 1, 0.0, (), ('E04', 'E09', 'E10'), (), 'Capitals are read as a raised voice.', 'Write the word small and let the date or the number do it: “by noon on Friday”.'),
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
  ('A01.ax-could-have', 'A01', 0.5, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.ax-supposed', 'A01', 0.45, 'sentence', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.ax-always', 'A01', 0.8, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A01.ax-side', 'A01', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Your fault” or “because of you” may turn the message into a charge, and {client} may answer the charge while the work waits.', 'Give the order of events with dates and what it means now: “The measurements came on the 6th, so cutting starts on the 8th.”'),
  ('A02.ax-always', 'A02', 0.95, 'clause', 7, None, False, 1, 0.0, (), (), (), '“Always” and “never” may send {client} looking for the one exception. Once it is found, the point behind the word counts for less.', 'Put the count where the sweeping word stood: “Two of the last three briefs came without sizes. Can you add them to the next one?”'),
  ('A03.ax-belittle', 'A03', 0.9, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A word such as “amateur” may stay with {client} long after the job is paid, and nothing useful can be said in reply to it.', 'Say what the material lacks and what it needs: “The scans have 72 dpi; for the banner I need 300.”'),
  ('A05.ax-motive', 'A05', 0.8, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A motive stated as a fact may be wrong, and even where it is right, {client} may deny it and feel judged.', 'Say what you saw and ask about it: “The outline grew by two pages since Tuesday. What changed on your side?”'),
  ('A08.ax-told', 'A08', 0.6, 'clause', 7, None, False, 1, 0.0, (), (), (), '“As I already said” may tell {client} that asking twice was a mistake, and the next question may not be asked at all.', "Answer again in one line and add where it can be found: “It's 14 days from the invoice; page 2 of the offer has it.”"),
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
  ('D01.no-one-sees', 'D01', 0.75, 'match', 15, None, False, 1, 0.0, (), (), (), "This tells {client} that the matter wasn't worth a mail. For them it was, or they wouldn't have written.", "Start from what they see: “You noticed the gap under the logo. I'll close it; the file is with you by five.”"),
  ('D01.who-reads', 'D01', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.small-thing', 'D01', 0.6, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small closes the subject before {client} has said what hangs on it.', 'Describe it without a size: “One name is misspelt on page 3. It goes to print corrected.”'),
  ('D01.nothing', 'D01', 0.55, 'match', 15, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D01.at-least', 'D01', 0.7, 'match', 7, False, False, 1, 0.0, (), (), (), 'A bright side offered this early can sound as if it should make up for the rest.', 'Stay with what went wrong a moment longer, then say what comes next: “The page was down for a day. From tonight there is a second server.”'),
  ('D01.fine', 'D01', 0.45, 'match', 15, False, False, 1, 0.0, (), (), (), "“It's fine” answers for {client}, who has just written that it isn't.", 'Ask or look before you rate it: “Which part looks off to you, the spacing or the colour?”'),
  ('D02.sympathy-but', 'D02', 0.85, 'match', 15, None, False, 1, 0.0, (), (), (), 'A “but”, or a “however”, takes back what stands before it. {Client} will mostly keep the second half.', 'Put a full stop after the understanding, and begin the next sentence with the fact: “You opened on Friday without prices. The photos reached me on Monday; both pages are up now.”'),
  ('D02.right-but', 'D02', 0.85, 'match', 15, None, False, 1, 0.0, (), (), (), 'The credit stands for half a sentence before “but” takes it away. {Client} may not feel that the point was granted at all.', "Grant the point and stop there. The other side of it can have its own sentence: “You're right that the header was late. The text is the part that I'd like to look at with you.”"),
  ('D02.sorry-but', 'D02', 0.8, 'match', 15, None, False, 1, 0.0, (), (), (), 'A sorry with “but” behind it tends to be heard as no sorry at all, only as the start of the defence.', "Let the apology end: “I'm sorry the proof was late.” What explains it can wait until they ask."),
  ('D02.sorry-for-but', 'D02', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), 'The “but” may wipe out what stood before it. To {client} the sympathy may look like a run-up to the refusal.', 'End the sentence after their side and say yours in a new one: “Two weeks is long before a fair. I can have the stand ready on the 9th.”'),
  ('D02.while-i', 'D02', 0.8, 'match', 7, None, False, 1, 0.0, (), (), (), '“While” or “although” announces that something bigger is coming. The understanding becomes the small print.', 'Turn the clause into a sentence of its own: “You needed this for Friday.” Then the fact, in a second one.'),
  ('D02.new-sentence', 'D02', 0.5, 'match', 15, None, False, 1, 0.0, (), (), (), 'The understanding gets one short sentence before “but” turns away from it. {Client} may wait for the “but” the next time you are kind.', 'Say one more thing about their side before yours, and leave “but” out: “You planned the launch around Friday. What I have by then is the home page.”'),
  ('D03.busy', 'D03', 0.45, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'How full your week was may be true, and {client} still has no file. Without a word on your own part it can read as a reason not to count it.', 'Own the lapse in one line and move to the date: “I promised this for Tuesday and missed it. You have it tomorrow by noon.”'),
  ('D03.could-not-know', 'D03', 0.85, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), 'It may well be so. Said before anything is put right, it asks {client} to let you off first.', 'Leave your own case for later and begin with theirs: “The plugin broke your checkout on Thursday. It works again since nine.”'),
  ('D03.machine', 'D03', 0.85, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), "A broken thing between the two of you is nobody's fault, so it leaves {client} with nobody to hold on to.", "Say what you'd do differently before the cause, or without it: “I should have warned you on Monday. From here on the files are in the cloud.”"),
  ('D03.train', 'D03', 0.45, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('D03.life', 'D03', 0.5, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), "What happened to you explains the silence and doesn't say whose it was. {Client} may feel pushed to comfort you instead of getting an answer.", 'Put your own part first, then the reason if it helps: “I should have sent you a line on Monday. I was ill until yesterday; the draft comes tomorrow at ten.”'),
  ('D03.family', 'D03', 0.7, 'match', 15, False, False, 1, 0.0, ('E06', 'E07'), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('D04.not-mine', 'D04', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), '{Client} came with a worry and leaves with it. Whose job it is may be settled by the contract; who cares about it is settled here.', "Say what you can do or who can, by name: “Hosting is with Nadia at HostCo. I'll write to her now and copy you in.”"),
  ('D04.out-of-hands', 'D04', 0.45, 'match', 7, None, False, 1, 0.0, (), (), (), 'It may be true, and {client} still stands there with the worry. Nobody is named who could take it.', "Say who decides, and what you do now: “The date is the printer's. I'll ring him at two and write to you by three.”"),
  ('D04.take-it-up', 'D04', 0.5, 'match', 15, None, False, 1, 0.0, (), (), (), 'The worry is handed on or handed back, and {client} stands alone with it. It can sound as if you were glad to be rid of it.', "Hand it on with a name or a step, and stay in sight: “That's set on the server. I'll write to your host today and tell you by five what they say.”"),
  ('D04.can-not-help', 'D04', 0.45, 'match', 15, None, False, 1, 0.0, (), (), (), '“Not my job” may leave {client} with the same problem and one person fewer to ask.', "Pass on a name and the first step with it: “Ines at Nordbyte runs the hosting. I'll forward her your screenshot now.”"),
  ('D05.closed', 'D05', 0.9, 'match', 7, None, False, 1, 0.0, (), (), (), 'The door is shut with nothing left open. {Client} can now only give in or go over your head.', "Say no to the one thing and yes to the next talk: “The price stays as it is. I'm free tomorrow at ten if you want to go through the list.”"),
  ('D05.that-is-that', 'D05', 0.8, 'match', 7, None, False, 1, 0.0, (), (), (), 'A message that shuts every door may leave {client} with giving up or going around it. Neither settles the matter.', "Keep the no and leave one thing open, with a time: “The fee stands. I'm glad to go through what's in it on Tuesday.”"),
  ('D05.whatever', 'D05', 0.45, 'match', 7, False, False, 1, 0.0, (), (), (), 'These words leave {client} with no one to talk to. What was a disagreement may now look like the end of the job.', "If you need distance, say when you'll be back: “I'd like to answer this properly. You hear from me tomorrow by ten.”"),
  ('D06.you-should', 'D06', 0.5, 'match', 7, False, True, 1, 0.0, ('L01', 'L02', 'L03', 'L04', 'L05', 'E01', 'E02', 'E03', 'E05', 'E06', 'E07', 'E08', 'C07'), (), (), 'The advice comes before {client} can tell that the worry was heard. It may be right and still feel like a door.', 'One sentence of theirs first, or one question, then the advice: “The numbers on the page worry you. Which ones did you compare?”'),
  ('D06.quick-fix', 'D06', 0.45, 'match', 7, False, True, 1, 0.0, ('L01', 'L02', 'L03', 'L04', 'L05', 'E01', 'E02', 'E03', 'E05', 'E06', 'E07', 'E08', 'C07'), (), (), 'A remedy in the first line may be what {client} wanted. If they are upset, it skips the part in which they are heard.', 'One sentence of theirs first, then the remedy: “The page looks broken on your phone. Try it in a private window, please.”'),
  ('D06.why-dont-you', 'D06', 0.7, 'match', 7, None, True, 1, 0.0, ('L01', 'L03', 'L04', 'L05', 'E01', 'E02', 'E03', 'E05', 'E06', 'E07', 'E08', 'C07'), (), (), 'As a question it still says: do this. {Client} may feel handled before being heard.', "Ask something that you don't know the answer to: “What happens on your phone when you tap the button?”"),
  ('D01.ax-nothing', 'D01', 0.7, 'clause', 7, None, False, 1, 0.0, (), (), (), 'Calling it small may tell {client} that the worry itself is out of place, and then the worry has to be argued for as well.', "Take its size as given and say what happens now: “The logo on the door sits 2 cm too low. I'll re-hang it on Tuesday.”"),
  ('D03.ax-cause', 'D03', 0.5, 'sentence', 7, None, False, 1, 0.0, (), (), (), 'A cause with nobody owning the result may sound like a defence, and {client} is left with a late file and a story.', "Say the lapse first, as yours, and keep the cause to half a sentence: “I sent it two days late. I'd planned too tightly.”"),
  ('D05.ax-shut', 'D05', 0.5, 'clause', 7, None, False, 1, 0.0, (), (), (), 'A message that shuts every door may leave {client} with giving up or going around it. Neither settles the matter.', "Keep the no and leave one thing open, with a time: “The fee stands. I'm glad to go through what's in it on Tuesday.”"),
  ('D04.over-to-them', 'D04', 0.5, 'clause', 5, False, False, 1, 0.0, (), (), (), '“Not my job” may leave {client} with the same problem and one person fewer to ask.', "Pass on a name and the first step with it: “Ines at Nordbyte runs the hosting. I'll forward her your screenshot now.”"),
  ('D06.what-you-need', 'D06', 0.7, 'clause', 7, False, False, 1, 0.0, ('L01', 'L04', 'L05', 'E01', 'E02', 'E03', 'E06', 'E07', 'E08', 'C07'), (), (), 'A tip before any sign of listening may answer the wrong problem, and {client} may have to explain it all a second time.', 'Give back in one sentence what they told you, or ask one question, then advise: “Sales dropped right after the move. Which pages lost most?”'),
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
  ('V03.wonder-maybe', 'V03', 0.75, 'match', 7, None, False, 1, 0.0, (), (), (), "With so many cushions {client} has to dig for the question. It can look as if you didn't believe in it yourself.", 'Keep one softener, or none, and ask: “Could you send the photos by Friday?”'),
  ('V03.stack', 'V03', 0.8, 'match', 7, None, False, 1, 0.0, (), (), (), 'Each softener is polite; two or three in a row make the sentence hard to answer. {Client} may not see what you want.', 'Say it once and leave one: “I think the blue reads better on phones.”'),
  ('V04.again', 'V04', 0.95, 'match', 7, None, False, 2, 0.0, (), (), (), 'The second sorry weighs less than the first. {Client} may start to comfort you, and the matter itself waits.', 'Say sorry once, for the thing, and put the next step where the second one stood: “The corrected file is with you at noon.”'),
  ('V04.exist', 'V04', 0.85, 'match', 7, None, False, 1, 0.0, (), (), (), 'This apologises for being there. {Client} may now read your question as a favour, although it is part of the job.', 'Leave the apology out and begin with the matter: “One question before I print: is the address still Hill Street 4?”'),
  ('V04.grovel', 'V04', 0.45, 'match', 7, None, False, 1, 0.0, (), (), (), 'So much regret asks {client} to look after you. The mistake they wrote about comes second.', "One plain sentence weighs more: “I sent the wrong file, and I'm sorry. The right one is attached.”"),
  ('V05.free', 'V05', 0.55, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'A gift made to calm things down is easily taken as the new price. It can also sound as if the work had been worth little.', 'Give a little, with its name and its edge: “The footer is on me this once, because I misread your note. The next round is 180.”'),
  ('V05.free-work', 'V05', 0.45, 'match', 15, False, False, 1, 0.0, ('E06',), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.claim', 'V05', 0.7, 'sentence', 15, False, False, 1, 0.0, ('E06',), (), (), 'A claim that is dropped without being asked for tells your client that it was never quite meant. The next one will be read so too.', "Let it stand, or take something for it: “I'll leave the surcharge out if the texts are here by noon.”"),
  ('V05.unlimited', 'V05', 0.45, 'match', 15, False, False, 1, 0.0, (), (), (), "A promise without an edge can't be kept, and {client} will measure you by it. It may also tell them that the last edge didn't count.", "Put a number on it: “Two more rounds by Friday are in. If it needs a third, it's 180.”"),
  ('V05.nights', 'V05', 0.75, 'match', 15, False, False, 1, 0.0, (), (), (), "A night thrown in to make peace buys one calm mail. {Client} learns that pressure works, and the file comes from someone who hasn't slept.", 'Offer what a rested day holds: “You have pages 1 to 3 tomorrow at five, the rest on Thursday.”'),
  ('V01.when-free', 'V01', 0.85, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.whenever', 'V01', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.some-time', 'V01', 0.85, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.soon', 'V01', 0.85, 'clause', 7, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.we-will-see', 'V01', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V01.when-calm', 'V01', 0.45, 'clause', 5, None, False, 1, 0.0, (), (), (), "“Soon” may be an hour to one reader and a week to another. Once {client}'s own guess has passed, it may feel like a broken promise.", "Name a day, or the day on which you will know it: “You'll have the date from me by Thursday noon.”"),
  ('V02.more-from-you', 'V02', 0.95, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.send-changes', 'V02', 0.65, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.as-needed', 'V02', 0.5, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.find-a-way', 'V02', 0.6, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.a-bit-different', 'V02', 0.9, 'clause', 15, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V02.that-sort-of-thing', 'V02', 0.45, 'clause', 7, False, False, 1, 0.0, (), (), (), '“A bit more” may leave {client} guessing what and how much, and the guess may be far from the work that was meant.', 'Follow it with a list, even a rough one: “Three changes: the menu font, the team photo, the opening hours.”'),
  ('V06.got-missed', 'V06', 0.65, 'clause', 7, False, False, 1, 0.0, (), (), (), 'A sentence in which nobody did it may leave {client} wondering who did, and whether anyone is going to look after it.', 'Put “I” where the gap is: “I sent the old price list to your printer on Monday.”'),
  ('V06.it-went-out', 'V06', 0.8, 'clause', 7, False, False, 1, 0.0, (), (), (), 'A sentence in which nobody did it may leave {client} wondering who did, and whether anyone is going to look after it.', 'Put “I” where the gap is: “I sent the old price list to your printer on Monday.”'),
  ('V03.only-if', 'V03', 0.9, 'sentence', 5, None, False, 1, 0.0, (), (), (), 'Several ways out in one request: {client} may take the first and never see that you need something.', 'Keep one softener and put the ask right behind it: “Could you send the floor plan by Tuesday?”'),
  ('V05.gift', 'V05', 0.45, 'clause', 15, False, False, 1, 0.0, (), (), (), 'Given before anything was asked for, and with no edge. {Client} can take it as the new price.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-free', 'V05', 0.6, 'sentence', 7, False, False, 1, 0.0, ('E06', 'E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-gladly', 'V05', 0.5, 'clause', 7, False, False, 1, 0.0, ('E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-again', 'V05', 0.75, 'clause', 7, False, False, 2, 0.0, ('E06', 'E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-unlimited', 'V05', 0.75, 'clause', 7, False, False, 1, 0.0, ('C05',), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
  ('V05.vn-price', 'V05', 0.45, 'clause', 5, False, False, 1, 0.0, ('E07', 'S04'), (), (), 'Free work promised in a tense moment may become the new price, and may tell {client} that the first one had air in it.', 'Put an edge around the gift and call it one: “This one correction is free, as a goodwill gesture; the next is 45.”'),
)
ENDS = {
  0: (1,),
  11: (1,),
  13: (14,),
  17: (224,),
  31: (12,),
  45: (2,),
  80: (4,),
  85: (13,),
  92: (20,),
  113: (5,),
  115: (5, 6),
  119: (6,),
  135: (7,),
  138: (9,),
  146: (16,),
  178: (9,),
  259: (8,),
  354: (11,),
  437: (-1,),
  469: (-16,),
  472: (18,),
  474: (22,),
  487: (39,),
  499: (176,),
  509: (-194,),
  518: (78,),
  519: (78,),
  520: (78,),
  521: (78,),
  522: (78,),
  546: (95,),
  559: (-103, -102),
  560: (-105, -104),
  561: (124,),
  569: (129,),
  570: (-129,),
  576: (131,),
  577: (131,),
  578: (131,),
  579: (131,),
  597: (137,),
  602: (-138, -137),
  605: (-137,),
  608: (-152,),
  609: (-175,),
  610: (-175,),
  611: (-175,),
  612: (-175,),
  613: (-175,),
  615: (187,),
  621: (-187,),
  638: (-221,),
  639: (265,),
  643: (-236,),
  644: (17,),
  652: (120,),
  655: (138,),
  662: (141,),
  674: (-280,),
  680: (-279,),
  693: (42,),
  703: (-218, -217),
  714: (-176,),
  718: (-188,),
  741: (-20,),
  745: (37,),
  754: (-95,),
  755: (155,),
  758: (155,),
  759: (155,),
  760: (155,),
  761: (155,),
  762: (155,),
  763: (155,),
  770: (-155,),
  775: (20,),
  796: (135,),
  819: (135,),
  820: (135,),
  821: (135,),
  846: (162,),
  847: (162,),
  848: (162,),
  849: (162,),
  875: (10,),
  920: (-9,),
  932: (168,),
  933: (168,),
  934: (168,),
  935: (168,),
  936: (168,),
  937: (168,),
  938: (-168,),
  947: (169,),
  959: (88,),
  964: (108,),
  969: (-120,),
  980: (-229,),
  981: (-44,),
  989: (-44,),
  1009: (141,),
  1010: (141,),
  1011: (141,),
  1034: (99,),
  1044: (128,),
  1068: (158,),
  1069: (158,),
  1070: (158,),
  1071: (158,),
  1072: (158,),
  1077: (-178,),
  1081: (194,),
  1084: (221,),
  1090: (229,),
  1121: (-100,),
  1132: (-2,),
  1138: (87,),
  1140: (-87,),
  1170: (-13,),
  1176: (85,),
  1183: (48,),
  1194: (45,),
  1210: (24,),
  1217: (24,),
  1218: (24,),
  1239: (-70,),
  1241: (-158,),
  1250: (112,),
  1259: (113,),
  1261: (178,),
  1276: (206,),
  1277: (218,),
  1278: (256,),
  1279: (256,),
  1280: (256,),
  1281: (256,),
  1282: (256,),
  1283: (256,),
  1300: (-4,),
  1303: (-43, -41),
  1313: (-43, -41, -13, -4),
  1314: (-43, -41, -4),
  1316: (41,),
  1318: (22,),
  1319: (22,),
  1343: (-173,),
  1349: (-4,),
  1382: (194,),
  1383: (194,),
  1384: (194,),
  1385: (194,),
  1405: (262,),
  1409: (263,),
  1416: (-275,),
  1428: (-6, -5),
  1434: (-205, -173),
  1443: (141,),
  1444: (141,),
  1457: (139,),
  1483: (174,),
  1484: (174,),
  1485: (174,),
  1495: (-114, -113),
  1497: (-8, -7),
  1501: (119,),
  1520: (-173,),
  1522: (13,),
  1547: (-128,),
  1565: (158,),
  1566: (158,),
  1567: (158,),
  1568: (158,),
  1582: (282,),
  1592: (-39,),
  1623: (-114,),
  1627: (171,),
  1639: (203,),
  1646: (42,),
  1649: (-14,),
  1651: (-14,),
  1724: (46,),
  1728: (161,),
  1739: (-73,),
  1740: (225,),
  1756: (20,),
  1757: (20,),
  1782: (-195,),
  1806: (-234,),
  1819: (-73,),
  1833: (-24,),
  1844: (84,),
  1849: (93,),
  1860: (247,),
  1865: (-251,),
  1881: (-256,),
  1883: (-38, -37, -36),
  1924: (244,),
  1935: (-263, -262),
  1946: (44,),
  1957: (-195,),
  1958: (-195,),
  1965: (-49,),
  1967: (-54,),
  1968: (-57,),
  1969: (-71,),
  1970: (-114, -113),
  1977: (81,),
  1994: (-93,),
  1998: (116,),
  2033: (-124,),
  2074: (-142,),
  2079: (152,),
  2105: (-157,),
  2136: (-174,),
  2158: (-179,),
  2163: (-180,),
  2165: (-189,),
  2187: (193,),
  2208: (-236, -235, -234, -233, -232, -231, -230, -229, -228),
  2209: (201,),
  2214: (205,),
  2264: (-201,),
  2271: (-206,),
  2272: (-212,),
  2273: (-224,),
  2306: (234,),
  2326: (239,),
  2327: (239,),
  2328: (239,),
  2329: (239,),
  2365: (-249,),
  2370: (263, 283),
  2372: (283,),
  2381: (283,),
  2406: (-282,),
  2419: (-145,),
  2420: (-172,),
  2421: (242,),
  2427: (253,),
  2430: (-253,),
  2433: (-259,),
  2463: (136,),
  2464: (136,),
  2465: (136,),
  2466: (136,),
  2491: (129, 130),
  2495: (130,),
  2503: (129,),
  2504: (129,),
  2508: (152,),
  2509: (152,),
  2510: (152,),
  2511: (152,),
  2512: (152,),
  2516: (177,),
  2593: (1,),
  2594: (100,),
  2600: (123,),
  2601: (123,),
  2602: (123,),
  2603: (123,),
  2619: (54,),
  2637: (198,),
  2645: (55,),
  2646: (-230,),
  2657: (72,),
  2665: (179,),
  2686: (245,),
  2688: (-247,),
  2689: (-238, -222),
  2698: (281,),
  2720: (23,),
  2744: (-184,),
  2746: (195,),
  2759: (246,),
  2771: (58,),
  2780: (75,),
  2782: (76,),
  2783: (245,),
  2801: (277,),
  2808: (277,),
  2818: (-139,),
  2820: (-150,),
  2835: (-207,),
  2840: (279,),
  2855: (-135,),
  2860: (-185,),
  2869: (-193,),
  2878: (-134,),
  2881: (146,),
  2882: (-163,),
  2889: (-218, -217),
  2890: (156,),
  2891: (156,),
  2892: (156,),
  2893: (156,),
  2894: (156,),
  2895: (156,),
  2896: (156,),
  2909: (109,),
  2914: (-275, 53),
  2915: (-53,),
  2939: (217,),
  2960: (233,),
  2993: (238,),
  2994: (240,),
  3023: (244,),
  3027: (-194,),
  3088: (74,),
  3089: (74,),
  3090: (74,),
  3094: (134,),
  3114: (47,),
  3124: (-47,),
  3125: (53,),
  3137: (57,),
  3140: (236,),
  3172: (255,),
  3184: (153,),
  3185: (153,),
  3186: (153,),
  3187: (153,),
  3188: (153,),
  3197: (254,),
  3225: (222,),
  3233: (249,),
  3317: (-194,),
  3318: (67,),
  3328: (-153,),
  3345: (-15,),
  3350: (-27,),
  3361: (271,),
  3363: (-194,),
  3377: (102,),
  3391: (104,),
  3440: (154,),
  3441: (154,),
  3442: (154,),
  3443: (154,),
  3444: (154,),
  3451: (200,),
  3456: (207,),
  3466: (175,),
  3467: (175,),
  3468: (175,),
  3469: (175,),
  3470: (175,),
  3476: (-17,),
  3484: (118,),
  3489: (53,),
  3516: (73,),
  3520: (152,),
  3555: (175,),
  3559: (232,),
  3621: (154,),
  3622: (154,),
  3642: (242,),
  3662: (266,),
  3666: (-275, 53),
  3668: (-228, -219),
  3672: (-229,),
  3682: (-219,),
  3683: (-228,),
  3684: (-231,),
  3702: (276,),
  3706: (-271,),
  3722: (-194,),
  3789: (-200,),
  3799: (-194,),
  3829: (64,),
  3832: (94,),
  3906: (221,),
  4003: (-55,),
  4019: (-275,),
  4021: (-275,),
  4023: (262,),
  4025: (53,),
  4057: (-112,),
  4058: (240,),
  4077: (218,),
  4081: (-194,),
  4126: (219,),
  4136: (219,),
  4158: (227,),
  4202: (276,),
  4230: (284,),
  4306: (134,),
  4307: (134,),
  4324: (-132,),
  4355: (-194,),
  4356: (55,),
  4358: (110,),
  4360: (55,),
  4390: (-67,),
  4416: (-85,),
  4423: (88,),
  4424: (88,),
  4454: (165,),
  4455: (165,),
  4456: (165,),
  4457: (165,),
  4458: (165,),
  4465: (221,),
  4467: (237,),
  4544: (-109, -108),
  4577: (252,),
  4590: (254,),
  4599: (-119,),
  4612: (-126,),
  4614: (-127,),
  4616: (-133,),
  4634: (142,),
  4635: (142,),
  4636: (142,),
  4637: (142,),
  4638: (142,),
  4639: (142,),
  4645: (146,),
  4646: (146,),
  4647: (146,),
  4648: (146,),
  4662: (-213,),
  4663: (-214,),
  4693: (153,),
  4705: (-156,),
  4716: (-160,),
  4784: (199,),
  4803: (-203,),
  4807: (-211,),
  4818: (228,),
  4856: (230,),
  4895: (250,),
  4981: (-254,),
  5014: (258,),
  5031: (272,),
  5187: (159,),
  5224: (134,),
  5225: (134,),
  5226: (134,),
  5227: (134,),
  5228: (134,),
  5229: (134,),
  5230: (134,),
  5231: (134,),
  5271: (252,),
  5292: (-18,),
  5295: (-34,),
  5344: (137,),
  5363: (-147,),
  5372: (157,),
  5373: (157,),
  5374: (157,),
  5375: (157,),
  5376: (157,),
  5377: (157,),
  5378: (157,),
  5386: (169,),
  5387: (169,),
  5388: (169,),
  5389: (169,),
  5393: (243,),
  5463: (125,),
  5487: (125,),
  5488: (125,),
  5489: (125,),
  5539: (127,),
  5584: (132,),
  5601: (132,),
  5602: (132,),
  5603: (132,),
  5648: (132,),
  5649: (132,),
  5650: (132,),
  5651: (132,),
  5652: (132,),
  5653: (132,),
  5654: (132,),
  5710: (137,),
  5719: (141,),
  5729: (144,),
  5731: (145,),
  5780: (-272,),
  5786: (-277,),
  5791: (226,),
  5806: (1,),
  5808: (106,),
  5822: (49,),
  5837: (90,),
  5842: (126,),
  5865: (164,),
  5894: (127,),
  5895: (127,),
  5896: (127,),
  5946: (68,),
  5964: (280,),
  5967: (280,),
  6004: (-10, -9, -8, -7),
  6014: (-12,),
  6042: (18,),
  6043: (18,),
  6044: (18,),
  6045: (18,),
  6046: (18,),
  6056: (-84,),
  6091: (-116,),
  6095: (-169,),
  6106: (-22,),
  6110: (-30,),
  6111: (-56,),
  6113: (37, 84),
  6140: (-94,),
  6157: (107,),
  6169: (-60,),
  6170: (-63,),
  6171: (-69,),
  6177: (107,),
  6182: (-72,),
  6184: (80,),
  6190: (-121, -83, -82),
  6224: (84, 121),
  6246: (-106,),
  6259: (-107, -106),
  6282: (-190,),
  6284: (-222,),
  6285: (-245,),
  6286: (-248,),
  6308: (287,),
  6314: (-238, -50),
  6315: (-3,),
  6317: (-42,),
  6328: (129,),
  6330: (-146,),
  6347: (-159,),
  6352: (-118,),
  6353: (-151, -149),
  6370: (-265,),
  6395: (-89, -88),
  6398: (89,),
  6401: (133,),
  6402: (133,),
  6403: (133,),
  6404: (133,),
  6405: (133,),
  6420: (-186,),
  6424: (215,),
  6462: (2,),
  6470: (82,),
  6499: (117,),
  6506: (-63,),
  6507: (3,),
  6510: (3,),
  6516: (3,),
  6519: (3,),
  6535: (-63,),
  6542: (63,),
  6551: (-283, -116, -81),
  6623: (-46,),
  6629: (51,),
  6643: (71,),
  6655: (75,),
  6656: (75,),
  6657: (75,),
  6664: (231,),
  6706: (102,),
  6744: (170,),
  6764: (210,),
  6785: (221,),
  6799: (-226,),
  6800: (-236, -235, -234, -233, -232, -231, -230, -229, -228),
  6801: (-261,),
  6882: (91,),
  6919: (140,),
  6920: (140,),
  6921: (140,),
  6922: (140,),
  6923: (140,),
  6924: (140,),
  6926: (-140,),
  6927: (-159,),
  6939: (-167,),
  6943: (-167, -140),
  6978: (159,),
  7022: (-283,),
  7026: (285,),
  7038: (-113,),
  7072: (-283,),
  7102: (270,),
  7103: (-270,),
  7112: (-175, -152),
  7113: (-175, -152),
  7114: (-175, -152),
  7115: (-175, -152),
  7116: (-175, -152),
  7117: (-175, -152),
  7118: (-175, -152),
  7122: (-154,),
  7123: (-154,),
  7124: (-154,),
  7125: (-154,),
  7126: (-154,),
  7127: (-154,),
  7128: (-154,),
  7129: (-154,),
  7130: (-154,),
  7143: (-258,),
  7154: (-62,),
  7155: (9,),
  7161: (36,),
  7181: (-236, -235, -234, -233, -232, -231, -230, -229, -228),
  7184: (-51,),
  7186: (162,),
  7215: (56,),
  7224: (-97, -96),
  7237: (-236, -235, -234, -233, -232, -231, -230, -229, -228),
  7262: (286,),
  7361: (121,),
  7366: (-49,),
  7492: (52,),
  7493: (208,),
  7524: (22,),
  7565: (172,),
  7566: (172,),
  7567: (172,),
  7568: (172,),
  7581: (-50,),
  7583: (-52,),
  7585: (52,),
  7588: (180,),
  7607: (110,),
  7610: (147,),
  7612: (78,),
  7613: (78,),
  7652: (147,),
  7653: (147,),
  7654: (147,),
  7667: (173,),
  7668: (173,),
  7669: (173,),
  7670: (173,),
  7695: (235,),
  7704: (261,),
  7727: (140,),
  7734: (146,),
  7743: (150,),
  7744: (150,),
  7745: (150,),
  7746: (150,),
  7747: (150,),
  7753: (160,),
  7768: (149,),
  7769: (149,),
  7770: (149,),
  7771: (149,),
  7772: (149,),
  7815: (-120,),
  7821: (-44,),
  7828: (-84, 84, 178),
  7829: (84, 178),
  7883: (84,),
  7886: (-100,),
  7901: (111,),
  7904: (110,),
  7908: (-149,),
  7913: (150,),
  7965: (-11,),
  7966: (-18,),
  7967: (-18,),
  7969: (-39,),
  7970: (50,),
  7997: (101,),
  8015: (148,),
  8032: (-79,),
  8034: (-120, -114, -113),
  8037: (-15, 52),
  8089: (-178,),
  8102: (37,),
  8114: (-235,),
  8158: (-250,),
  8169: (-111, -110),
  8176: (-235,),
  8187: (-18, 18, 49),
  8211: (160,),
  8212: (160,),
  8228: (218,),
  8230: (-237,),
  8271: (163,),
  8310: (52,),
  8341: (-201,),
  8350: (-163,),
  8392: (114,),
  8395: (238,),
  8396: (238,),
  8397: (238,),
  8398: (238,),
  8400: (-238,),
  8456: (176,),
  8492: (171,),
  8493: (171,),
  8494: (171,),
  8495: (-171,),
  8501: (148,),
  8502: (148,),
  8503: (148,),
  8504: (148,),
  8507: (-39,),
  8523: (33,),
  8539: (37,),
  8548: (38,),
  8603: (148,),
  8605: (-117,),
  8606: (148,),
  8609: (-148,),
  8616: (-171, -148),
  8617: (-171,),
  8629: (171,),
  8705: (163,),
  8706: (163,),
  8707: (163,),
  8708: (163,),
  8731: (-48,),
  8737: (-122, -121),
  8761: (49,),
  8784: (-239, -52),
  8787: (96,),
  8788: (97,),
  8841: (172,),
  8912: (147,),
  8953: (51,),
  8954: (51,),
  8957: (149,),
  9009: (52,),
  9022: (174,),
  9023: (174,),
  9024: (174,),
  9025: (174,),
  9064: (-58,),
  9068: (172,),
  9090: (-81,),
  9093: (-91, -90),
  9098: (-92,),
  9102: (106,),
  9119: (-120, -114, -113),
  9167: (147, 172),
  9168: (147, 172),
  9169: (147, 172),
  9170: (147, 172),
  9171: (147, 172),
  9253: (-147,),
  9254: (-147,),
  9255: (-147,),
  9256: (-147,),
  9334: (166,),
  9335: (166,),
  9336: (166,),
  9337: (166,),
  9338: (166,),
  9467: (244,),
  9472: (248,),
  9531: (-266,),
  9592: (170,),
  9609: (-23,),
  9615: (-266,),
  9629: (-14,),
  9631: (-238,),
  9634: (-64,),
  9636: (-99, -94),
  9638: (-99,),
  9676: (-172,),
  9677: (-172,),
  9678: (-172,),
  9679: (-172,),
  9683: (-194,),
  9689: (19,),
  9707: (188,),
  9748: (-101,),
  9754: (-123,),
  9756: (131,),
  9767: (-181,),
  9807: (-209,),
  9857: (-76,),
  9859: (174,),
  9909: (64,),
  9917: (35,),
  9938: (-114, -113),
  9939: (30,),
  9953: (-165,),
  9955: (186,),
  9968: (-284, -283, -62),
  10059: (190,),
  10065: (190,),
  10066: (190,),
  10067: (190,),
  10068: (190,),
  10094: (38,),
  10095: (38,),
  10112: (-201,),
  10113: (62,),
  10135: (-264, -174),
  10136: (-284, -283, -264, -174),
  10154: (278,),
  10163: (-83, -82),
  10181: (257,),
  10231: (84, 116),
  10234: (87,),
  10247: (-178,),
  10248: (133,),
  10249: (133,),
  10261: (123,),
  10263: (133,),
  10264: (133,),
  10276: (164,),
  10277: (164,),
  10278: (164,),
  10279: (164,),
  10280: (164,),
  10281: (164,),
  10369: (-30,),
  10380: (79,),
  10418: (262, 284),
  10421: (-69, -68, 174, 203, 285),
  10468: (-257,),
  10479: (-116,),
  10485: (284,),
  10522: (-177,),
  10523: (203, 285),
  10548: (15,),
  10628: (187,),
  10684: (61,),
  10723: (178,),
  10724: (178,),
  10779: (-276,),
  10783: (-212, -211, -210, -209, -114, -113),
  10786: (220,),
  10789: (-220,),
  10798: (273,),
  10878: (153,),
  10925: (-15,),
  10974: (-125,),
  10978: (-126, -125),
  10997: (-166,),
  11018: (268,),
  11056: (55,),
  11077: (166,),
  11078: (166,),
  11192: (49,),
  11197: (-74,),
  11205: (87,),
  11209: (87,),
  11227: (88,),
  11264: (176,),
  11345: (-225,),
  11357: (151,),
  11358: (151,),
  11359: (151,),
  11360: (151,),
  11361: (151,),
  11383: (-236, -235, -234, -233, -232, -231, -230, -229, -228),
  11393: (-151,),
  11417: (151,),
  11462: (-151,),
  11463: (-151,),
  11464: (-151,),
  11465: (-151,),
  11466: (-151,),
  11467: (-151,),
  11536: (-260,),
  11544: (86,),
  11556: (-162,),
  11558: (143,),
  11559: (143,),
  11560: (143,),
  11561: (143,),
  11562: (143,),
  11563: (143,),
  11578: (143,),
  11579: (143,),
  11580: (143,),
  11581: (143,),
  11582: (143,),
  11583: (143,),
  11584: (-144,),
  11601: (-259, -129),
  11602: (96, 97),
  11630: (-143,),
  11636: (142,),
  11648: (-86,),
  11654: (-143,),
  11688: (-259, -145),
  11699: (260,),
  11706: (-70, -40, 259),
  11748: (-144,),
  11769: (173,),
  11770: (173,),
  11785: (-179, -145),
  11792: (-69,),
  11812: (-282,),
  11832: (269,),
  11841: (-269,),
  11854: (11,),
  11855: (11,),
  11856: (11,),
  11857: (11,),
  11858: (11,),
  11859: (11,),
  11892: (-180,),
  11896: (-239, -227),
  11944: (237,),
  11952: (-239,),
  11965: (-219,),
  12050: (-239,),
  12052: (-239,),
  12058: (-239,),
  12061: (-265,),
  12095: (-227,),
  12096: (-239,),
  12104: (-239,),
  12111: (-282, -114, -113, -93),
  12211: (44,),
  12233: (77,),
  12279: (-139,),
  12287: (-213, -206),
  12301: (-197,),
  12310: (-150,),
  12431: (-164,),
  12450: (213,),
  12451: (213,),
  12452: (213,),
  12453: (213,),
  12454: (213,),
  12631: (-284, -283, -234, -231, -216, -215, -62),
  12643: (-65,),
  12700: (-141,),
  12727: (-10, -9),
  12764: (-234,),
  12811: (-10,),
  12858: (26,),
  12860: (25,),
  12875: (28,),
  12876: (-31,),
  12886: (34,),
  12887: (34,),
  12917: (183,),
  12919: (185,),
  12924: (241,),
  12947: (51,),
  12949: (201,),
  12970: (184,),
  12973: (54,),
  12974: (54,),
  12975: (54,),
  12976: (54,),
  12985: (57,),
  12986: (57,),
  12987: (57,),
  13002: (70,),
  13009: (73,),
  13017: (82,),
  13031: (202,),
  13048: (183,),
  13067: (92,),
  13095: (98,),
  13269: (175,),
  13279: (183,),
  13280: (183,),
  13281: (183,),
  13305: (187,),
  13340: (181,),
  13362: (189,),
  13363: (189,),
  13364: (189,),
  13365: (189,),
  13370: (189,),
  13388: (191,),
  13438: (192,),
  13453: (197,),
  13480: (204,),
  13497: (223,),
  13499: (224,),
  13502: (-234,),
  13521: (241,),
  13527: (-245,),
  13534: (55,),
  13674: (209,),
  13843: (212,),
  13898: (212,),
  13899: (212,),
  13900: (212,),
  13901: (212,),
  13902: (212,),
  13903: (212,),
  14089: (211,),
  14116: (251,),
  14287: (218, 221),
  14294: (-178, -100),
  14305: (66,),
  14306: (-195,),
  14309: (-93,),
  14318: (-223,),
  14323: (-212, -210),
  14341: (-93,),
  14357: (218,),
  14383: (-62,),
  14437: (-210,),
  14458: (-257,),
  14472: (-281,),
  14521: (-210,),
  14522: (235,),
  14523: (-77, -74),
  14584: (-182,),
  14591: (-115,),
  14593: (-220,),
  14601: (-130,),
  14603: (182,),
  14626: (220,),
  14633: (-195,),
  14645: (-183,),
  14677: (18,),
  14703: (40,),
  14722: (-40,),
  14738: (-121,),
  14755: (-195, 181),
  14771: (-183,),
  14785: (-181,),
  14825: (-196,),
  14845: (218,),
  14866: (-123, -105, -104),
  14873: (44,),
  14877: (-171, -151, -149),
  14962: (-255,),
  14974: (41, 43),
  14977: (-208,),
  15015: (43,),
  15019: (37, 38),
  15029: (-233, -232),
  15062: (-231, -230),
  15074: (13, 20),
  15082: (85,),
  15109: (13,),
  15110: (13,),
  15111: (13,),
  15112: (13,),
  15141: (-111, -110),
  15172: (-284,),
  15253: (-274, -273),
  15259: (-214,),
  15260: (-206,),
  15277: (88,),
  15303: (120,),
  15322: (-114, -113),
  15431: (-59,),
  15432: (-78,),
  15477: (-181,),
  15527: (-181, 186),
  15545: (-181,),
  15549: (-195,),
  15578: (-181,),
  15607: (-103, -102),
  15608: (-77,),
  15626: (-14,),
  15649: (170,),
  15650: (170,),
  15651: (170,),
  15653: (-280, -279),
  15655: (-242, -241, -240),
  15660: (-252,),
  15701: (-169,),
  15702: (-26, -25),
  15714: (-28, -27),
  15737: (32,),
  15746: (187,),
  15747: (187,),
  15748: (187,),
  15750: (187, 190),
  15751: (187, 190),
  15752: (187, 190),
  15753: (187, 190),
  15783: (-170,),
  15821: (-199,),
  15830: (-267,),
  15839: (79,),
  15865: (-66,),
  15873: (-236, -235, -232, -231, -230, -229, -228),
  15920: (17,),
  15927: (-277, -274, -273),
  15947: (35,),
  15948: (35,),
  15950: (-109, -108, -42),
  15972: (105,),
  15992: (-48,),
  16003: (-209,),
  16056: (-263, -262, -123),
  16058: (146,),
  16076: (285,),
  16077: (-121, -116),
  16104: (-14,),
  16105: (15,),
  16106: (15,),
  16150: (15,),
  16151: (15,),
  16179: (-93,),
  16185: (-140,),
  16186: (-140,),
  16191: (-140,),
  16296: (-65,),
  16325: (65,),
  16331: (-236,),
  16333: (-65,),
  16334: (-65,),
  16336: (-65,),
  16339: (-65,),
  16345: (-287,),
  16346: (-236,),
  16347: (-236, -212, -211, -210, -209, -62),
  16357: (16,),
  16358: (16,),
  16424: (-232,),
  16487: (-16,),
  16553: (201,),
  16572: (-268,),
  16576: (-109, -108),
  16589: (-21,),
  16603: (-185, -184),
  16607: (-221,),
  16614: (-195, 195),
  16639: (-120,),
  16640: (21,),
  16734: (122,),
  16737: (121,),
  16739: (122,),
  16767: (-107,),
  16768: (107,),
  16777: (121,),
  16799: (-166,),
  16812: (-264,),
  16817: (184,),
  16833: (267,),
  16846: (275,),
  16847: (275,),
  16879: (-95, -94),
  16920: (127,),
  16930: (-278,),
  16931: (-200,),
  16945: (-130,),
  16957: (-162,),
  16968: (110,),
  16997: (22,),
  16998: (22,),
  17129: (-184, 218),
  17150: (187,),
  17185: (-159, 18),
  17204: (159,),
  17211: (-89, -88),
  17222: (159,),
  17225: (159,),
  17231: (167,),
  17264: (169,),
  17298: (-26, -25),
  17370: (-184, 191),
  17385: (-204,),
  17402: (18,),
  17443: (-180, -67),
  17466: (-236, -93),
  17579: (287,),
  17651: (18,),
  17666: (259,),
  17667: (179,),
  17668: (179,),
  17669: (179,),
  17670: (179,),
  17674: (259,),
  17679: (-18,),
  17699: (-238,),
  17710: (-176,),
  17712: (-176,),
  17727: (43,),
  17742: (-252,),
  17744: (-19,),
  17817: (-93,),
  17911: (181,),
  18129: (-284, -283, -178),
  18235: (-105, -104),
  18236: (-53,),
  18254: (-62, -59),
  18261: (-205,),
  18333: (-278, -277, -273, -272),
  18334: (23,),
  18361: (-287,),
  18364: (-136,),
  18366: (-162, -160),
  18384: (-155,),
  18385: (-155,),
  18386: (-155,),
  18447: (27,),
  18448: (29,),
  18484: (-29, -28, -27, -26, -25),
  18485: (-29, -27, -26, -25),
  18535: (-28,),
  18536: (-29,),
  18541: (-186, 180),
  18565: (214,),
  18571: (-283,),
  18587: (-204,),
  18632: (-195,),
  18647: (31,),
  18688: (-97, -96, -95, -94),
  18711: (-33,),
  18759: (37,),
  18760: (37,),
  18811: (215,),
  18837: (-216,),
  18890: (-35,),
  18901: (36,),
  18902: (36,),
  18903: (36,),
  18916: (-181,),
  18961: (-284, -283, -62),
  18976: (-36,),
  18979: (164,),
  18996: (164,),
  18997: (164,),
  19037: (274,),
  19094: (-212, -211, -209),
  19095: (261,),
  19109: (-53,),
  19128: (-53,),
  19142: (-53,),
  19179: (-233,),
  19273: (-69,),
  19280: (61,),
  19306: (112,),
  19323: (-113,),
  19326: (-43,),
  19448: (-45,),
  19460: (-93,),
  19462: (110, 111),
  19777: (-123,),
  19811: (-50,),
  19897: (-153,),
  19930: (-238,),
  19948: (-200,),
  20189: (221,),
  20198: (246,),
  20202: (246,),
  20216: (-263, -262),
  20270: (59,),
  20294: (146,),
  20328: (174, 203),
  20329: (174, 285),
  20366: (174, 203),
  20486: (-155,),
  20487: (-85,),
  20488: (-85,),
  20541: (-185,),
  20653: (-240,),
  20697: (58,),
  20698: (58,),
  20699: (58,),
  20700: (58,),
  20701: (58,),
  20702: (58,),
  20708: (58,),
  20743: (60,),
  20776: (-78, -60),
  20844: (-61,),
  20851: (67,),
  20885: (69,),
  21275: (180,),
  21301: (-175,),
  21302: (-175,),
  21303: (-175,),
  21304: (-175,),
  21314: (206,),
  21362: (196,),
  21412: (-239, -227),
  21441: (-68,),
  21478: (-70,),
  21500: (-154,),
  21524: (-213,),
  21570: (76,),
  21571: (76,),
  21572: (76,),
  21588: (74,),
  21619: (74,),
  21669: (74,),
  21670: (74,),
  21833: (-75,),
  21834: (76,),
  21851: (-205,),
  21861: (-111, -110, -100, -89, -88),
  21883: (76,),
  21962: (78,),
  21963: (78,),
  21964: (78,),
  21988: (-283,),
  22024: (79,),
  22040: (79,),
  22114: (-131,),
  22167: (83,),
  22268: (85,),
  22298: (180,),
  22303: (180,),
  22305: (180,),
  22311: (86,),
  22345: (138,),
  22346: (138,),
  22347: (138,),
  22363: (-117,),
  22521: (-136, -131),
  22559: (-97, -96, -95),
  22656: (144,),
  22657: (144,),
  22658: (144,),
  22685: (-143, -142),
  22705: (145, 259),
  22706: (-98,),
  22732: (100,),
  22798: (-273,),
  22823: (-105, -104, -103, -102, -100),
  22912: (103,),
  23035: (-263, -262, -109, -108),
  23037: (-282,),
  23040: (180,),
  23080: (-110,),
  23087: (-243,),
  23093: (-222,),
  23194: (115,),
  23255: (-208,),
  23256: (-208,),
  23258: (-208,),
  23275: (-210,),
  23347: (120,),
  23381: (120,),
  23461: (124,),
  23462: (124,),
  23463: (124,),
  23464: (124,),
  23505: (-161,),
  23601: (127,),
  23667: (259,),
  23674: (130,),
  23675: (130,),
  23676: (130,),
  23684: (131,),
  23685: (131,),
  23686: (131,),
  23687: (131,),
  23688: (131,),
  23689: (131,),
  23690: (131,),
  23691: (131,),
  23733: (164,),
  23737: (164,),
  23762: (135,),
  23830: (-138,),
  23850: (159,),
  23924: (-141,),
  23925: (-141,),
  23926: (-141,),
  24007: (-286,),
  24019: (-284,),
  24033: (145,),
  24037: (146,),
  24046: (146,),
  24063: (146,),
  24081: (-153, -146),
  24224: (-248,),
  24225: (-173, -149),
  24226: (-173, -149),
  24227: (-173, -149),
  24228: (-173, -149),
  24229: (-173, -149),
  24230: (-173, -149),
  24231: (-173, -149),
  24232: (-173, -149),
  24233: (-173, -149),
  24289: (-151,),
  24290: (-151,),
  24323: (-152,),
  24333: (-152,),
  24334: (-152,),
  24335: (-152,),
  24336: (-152,),
  24337: (-152,),
  24338: (-152,),
  24367: (-154, -153, -152),
  24405: (153,),
  24411: (-175,),
  24412: (-175,),
  24439: (-154,),
  24574: (158,),
  24575: (158,),
  24576: (158,),
  24577: (158,),
  24578: (158,),
  24579: (158,),
  24580: (158,),
  24581: (158,),
  24582: (158,),
  24584: (158,),
  24597: (-211, -209),
  24652: (159,),
  24694: (-162,),
  24695: (-162,),
  24696: (-162,),
  24711: (166,),
  24820: (-171,),
  24876: (174, 203, 285),
  24878: (-263, -262),
  25007: (-178,),
  25009: (179,),
  25039: (197,),
  25318: (193,),
  25319: (193,),
  25320: (193,),
  25369: (190,),
  25404: (-191,),
  25651: (-202,),
  25670: (204,),
  25684: (216,),
  25712: (-216, -215, -204),
  25713: (-216, -215, -204),
  25736: (-236, -235, -234, -233, -232, -231, -230, -229, -228),
  25776: (-256, -235),
  25777: (-244,),
  25780: (-246,),
  25877: (206,),
  25945: (-208,),
  26101: (-215,),
  26316: (-233, -232, -230),
  26607: (-241,),
  26632: (-242,),
  26689: (243,),
  26778: (244,),
  27135: (-274,),
  27226: (255,),
  27402: (-258,),
  27405: (259,),
  27546: (264,),
  27643: (266,),
  27711: (-285, -284, -263, -262),
  27931: (267,),
  27958: (268,),
  28114: (-278, -277, -275, -274, -273),
  28206: (285,),
  28359: (282,),
  28431: (-283,),
  28449: (-284, -283),
  28470: (-285,),
  28529: (287,),
}
VETOES = {
  0: frozenset(('if', 'to', 'when', 'whether', )),
  1316: frozenset(('know', 'late', )),
  1522: frozenset(('me', 'time', 'us', )),
  1646: frozenset(('are', 'have', )),
  2783: frozenset(('it', 'that', 'this', )),
  3023: frozenset(('as', 'back', 'if', 'once', 'that', 'when', )),
  3642: frozenset(('apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'mar', 'march', 'may', 'nov', 'november', 'oct', 'october', 'sep', 'sept', 'september', )),
  3906: frozenset(('someone', 'you', )),
  4058: frozenset(('apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'mar', 'march', 'may', 'nov', 'november', 'oct', 'october', 'sep', 'sept', 'september', )),
  4077: frozenset(('$', '?', 'access', 'afford', 'barely', 'be', 'believe', 'care', 'cry', 'download', 'even', 'feel', 'finally', 'find', 'get', 'go', 'hardly', 'have', 'hear', 'imagine', 'kill', 'kindly', 'know', 'load', 'log', 'never', 'no', 'not', 'notice', 'only', 'open', 'please', 'possibly', 'reach', 'read', 'really', 'recall', 'remember', 'say', 'scream', 'see', 'sense', 'sleep', 'sue', 'tell', 'think', 'understand', 'wait', )),
  4465: frozenset(('any', 'more', 'no', 'not', )),
  4590: frozenset(('per', 'percent', )),
  5187: frozenset(('if', 'is', 'may', 'when', 'you', )),
  5271: frozenset(('apr', 'april', 'aug', 'august', 'dec', 'december', 'feb', 'february', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'mar', 'march', 'may', 'nov', 'november', 'oct', 'october', 'sep', 'sept', 'september', )),
  5344: frozenset(('about', 'are', 'on', 'say', 'saying', 'that', 'were', )),
  5710: frozenset(('about', 'after', 'because', 'considering', 'given', 'here', 'on', 'over', 'regarding', 'since', 'that', 'when', 'with', )),
  5806: frozenset(('and', 'anyway', 'for', 'to', )),
  6462: frozenset(('i', )),
  6785: frozenset(('is', 'of', 'was', )),
  7186: frozenset(('to', )),
  8228: frozenset(('on', 'once', 'until', 'when', 'with', )),
  8395: frozenset(('a', 'care', 'it', 'time', 'to', 'you', )),
  8456: frozenset((',', 'are', 'can', 'have', 'when', 'will', )),
  8539: frozenset(('goodbye', 'no', 'yes', )),
  8629: frozenset(('#amount', '#number', 'a', 'all', 'an', 'another', 'any', 'at', 'both', 'enough', 'everything', 'four', 'her', 'his', 'it', 'more', 'my', 'news', 'no', 'one', 'plenty', 'proofs', 'results', 'room', 'some', 'something', 'that', 'the', 'their', 'them', 'these', 'this', 'three', 'time', 'to', 'two', 'version', 'your', )),
  9009: frozenset(('be', 'do', 'give', 'know', 'pay', 'read', 'see', 'send', 'stop', 'tell', 'understand', )),
  9467: frozenset(('about', 'for', 'with', )),
  9917: frozenset(('slot', 'zone', )),
  10925: frozenset(('would', )),
  11264: frozenset(('if', 'whether', )),
  11944: frozenset(('hear', 'pay', 'read', 'ring', 'talk', 'tell', 'walk', )),
  12211: frozenset(('about', 'for', 'with', )),
  12875: frozenset(('and', 'app', 'at', 'file', 'format', 'has', 'have', 'in', 'of', 'or', 'says', 'the', 'website', 'will', )),
  12947: frozenset(('customers', 'her', 'him', 'nobody', 'our', 'the', 'them', 'us', 'users', 'you', 'your', )),
  12949: frozenset(('but', )),
  13009: frozenset(('anniversary', 'birthday', 'ending', 'for', 'hour', 'new', 'news', 'to', 'weekend', 'with', )),
  13048: frozenset((',', 'is', 'was', )),
  13279: frozenset(('is', 'was', )),
  13280: frozenset(('is', 'was', )),
  13281: frozenset(('is', 'was', )),
  13305: frozenset(('all', 'i', 'it', 'my', 'no', 'yes', )),
  13499: frozenset(('for', 'of', 'with', )),
  13534: frozenset(('?', 'anymore', 'enough', 'great', 'out', 'properly', 'so', 'too', 'well', )),
  14626: frozenset(('you', )),
  14873: frozenset(('insurance', 'size', )),
  15303: frozenset(('clear', 'in', 'not', 'on', 'that', 'up', 'what', 'your', )),
  15578: frozenset(('are', 'did', 'do', 'it', 'that', 'the', 'this', 'would', )),
  15626: frozenset(('of', )),
  15992: frozenset(('better', 'without', )),
  16104: frozenset(('?', )),
  16191: frozenset(('and', 'in', 'on', 'with', 'you', )),
  16920: frozenset(('for', 'to', )),
  17150: frozenset(('me', 'to', 'us', )),
  17204: frozenset(('for', 'god', 'goodness', 'heavens', 'to', )),
  17579: frozenset(('at', 'by', 'days', 'hours', 'in', 'min', 'minutes', 'on', 'weeks', )),
  17679: frozenset(('better', 'else', )),
  17727: frozenset(('know', 'late', )),
  17742: frozenset(('me', 'us', )),
  17911: frozenset(('expect', )),
  18334: frozenset(('by', 'call', 'meeting', 'of', 'round', 'session', )),
  18916: frozenset(('of', )),
  19280: frozenset(('afternoon', 'day', 'days', 'evening', 'evenings', 'half', 'hour', 'hours', 'hrs', 'minutes', 'month', 'months', 'morning', 'mornings', 'nights', 'week', 'weekend', 'weeks', )),
  20189: frozenset(('that', 'to', )),
  20202: frozenset(('to', )),
  20294: frozenset(('to', )),
  20851: frozenset(('when', )),
  21275: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'time', )),
  21619: frozenset(('or', )),
  21834: frozenset(('#number', 'asking', 'fri', 'friday', 'hearing', 'mon', 'monday', 'next', 'sat', 'saturday', 'sun', 'sunday', 'then', 'thu', 'thurs', 'thursday', 'tomorrow', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', 'your', )),
  21883: frozenset(('for', 'with', )),
  22024: frozenset(('accent', 'afternoon', 'apostrophe', 'banner', 'birthday', 'blip', 'blog', 'border', 'brochure', 'bug', 'bullet', 'business', 'button', 'caption', 'color', 'colors', 'colour', 'colours', 'comma', 'cookie', 'couple', 'date', 'day', 'deadline', 'delay', 'delays', 'detail', 'details', 'dot', 'few', 'flyer', 'font', 'fonts', 'footer', 'formality', 'full', 'glitch', 'gradient', 'header', 'heading', 'headline', 'hiccup', 'hiccups', 'hour', 'hyphen', 'icon', 'invoice', 'leaflet', 'letter', 'logo', 'margin', 'margins', 'menu', 'misunderstanding', 'mix', 'mixup', 'morning', 'newsletter', 'opinion', 'photo', 'photos', 'picture', 'pictures', 'pixel', 'pixels', 'podcast', 'pop', 'post', 'poster', 'semicolon', 'setback', 'shade', 'shadow', 'slide', 'spelling', 'subject', 'technicality', 'thumbnail', 'tweet', 'typeface', 'typo', 'typos', 'web', 'webpage', 'website', 'weekend', )),
  22298: frozenset(('than', )),
  22303: frozenset(('date', 'day', 'long', 'many', 'much', 'often', 'size', 'time', )),
  22311: frozenset(('confusing', 'not', 'unclear', )),
  23040: frozenset(('it', )),
  23381: frozenset(('not', )),
  24037: frozenset(('handling', 'log', 'logs', 'message', 'messages', 'rate', 'reports', )),
  24046: frozenset(('at', 'for', 'in', 'now', 'to', )),
  24063: frozenset(('ends', 'is', 'to', )),
  24405: frozenset(('to', )),
  24584: frozenset(('to', )),
  24652: frozenset(('for', 'to', )),
  24711: frozenset(('can', 'do', 'may', 'will', )),
  24820: frozenset(('got', 'gotten', 'had', 'heard', 'received', )),
  24878: frozenset(('charge', )),
  25009: frozenset(('any', 'asking', )),
  25039: frozenset(('2day', '2moro', 'fri', 'friday', 'mon', 'monday', 'saturday', 'sunday', 'thu', 'thur', 'thurs', 'thursday', 'tmr', 'tmrw', 'today', 'tomoro', 'tomorow', 'tomorrow', 'tonight', 'tonite', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'weds', )),
  26689: frozenset(('back', 'button', 'center', 'centre', 'it', 'list', 'log', 'number', 'option', 'out', 'sheet', 'sheets', 'time', 'to', )),
  26778: frozenset(('address', 'editor', 'effect', 'number', 'version', )),
  27226: frozenset(('bus', 'call', 'line', 'phone', 'road', 'site', 'train', 'way', 'zoom', )),
  27402: frozenset(('mayb', 'maybe', 'perhaps', 'possibly', 'potentially', 'prehaps', 'somehow', )),
  27643: frozenset(('off', )),
  27931: frozenset(('for', 'to', )),
  28359: frozenset(('he', 'is', 'she', 'that', 'you', )),
  28529: frozenset(('chance', 'days', 'hours', 'in', 'min', 'minutes', 'one', 'pages', 'times', 'weeks', )),
}
START = {
  '!': b' !! >18647;',
  '"': b' " >17757;',
  '#': b' #amount >28567,21500; #number >28571,18333; #shout >28575,18448;',
  ',': b' , >28582;',
  '-': b' - >28583;',
  '1': b' 1 >18323;',
  '2': b' 2 >6791;',
  '3': b' 3 >6791;',
  '5': b' 5 >18353; 50 >28584;',
  ':': b' : >10779,25071;',
  '<': b' < >28585;',
  '?': b' ? >2165,22140;',
  '^': b' ^ >28588;',
  'a': b" a >28596,18535,18536; aback abandoned aggravated agitated alarmed apprehensive >6279; able >19884; about >28599; above >28601; absolute >12776; absolutely >28602,6110,12876; absurd >16587; accept >28603; acceptable alright >25492; accepted >28604,15702; accidentally >28216; according >19504; account >28615; acknowledge >28616; act >15887; action >26100; actions >6444; adapt >28617; add >28620; added >20829; adding >28627; additional >7122,20423; additions >21678; address >18535,23023,25777; adds >28628; adidas adobe >18485,18535; adjust >28629; adjustments >20526; admire >28636; admit >28637; advance >28638,20844; advertise avoid >10577; advice >28643; advise >28649; afraid >28650,989,8032; after >28651,18535; afternoon >28660; afterwards >28054; again >28667,2165; against >28676; agenda >28677,18485,18535; aggravating alarming >28678; ago >6286; agree >28679,18484; agreed >28680,2165,21833,25736; agreement >28689; ah >28692; aim >28693; airport app >23239; alarm >22905; album >19574; all >28694,18535; allah >19529; allow >28696; almost approximately >21635; already >28697; also >28703; alter >28710; alternative alternatives approach >26141; alternatively >26205; altogether >21974; always >28711,2165; am >28715,18535,18536; amateur >16384; amateurs >644; amazing >28717,6110,12876,15702,18484; amend >28718; amended >28727; amount >28736; an >28737; and >28739,18535,18536; angry >28741; annoyed >28745; annoying awkward >28746; annoys >11042; another >28747; answer >28752; answered >18539; anxious >6279,8032; any >28760,2158,18535; anybody >28765; anyone >28766; anything >28767; anytime >28770; apologies >28771,6110,6623,12876,22705; apologise apologises apologising >25013; apologize >28777,6110,22363,23667; apologizing >28781,23667; apology >28785,27405; appear >28238; appears >28789; appoint assign >23351; appointment >27235; appreciate >28794,2406; appreciated >23919; approval >28584; approved >2165,20741; apr aug autumn >6669; april august >28795; are >28796,18535; aren't >17648; arguing >22279; around >28800; arrange >28801; arrived >28804,1865; arrives >21748; article >21961; artwork >28805; as >28807,18535; asap >7102; ashamed >28812; ask >28813; asked >28821,7022; asking >28829; asks >7022; assume >28836; assumed >28840; assuming >28841; at >28846,18535; ate >28849; attached >28850,27135; attaching >24422; attention >15241,18485,18535; audience >22415; audio >24365; available >28851; aware >10540; away >28856,9638; awesome >28604,6110,12876,15702,18484; awful >28857; awfully >17253;",
  'b': b' back >28858; backup backups bookings >24590; bad >28859; baffled betrayed bitter blindsided bummed >6279; balance >28860; ball balls >28228; bank >28866; banner >22166; barely >28867; basic >28868; be >28869,18535; bear >26964; beautiful >28604,6110,12876,15702,18484; because >28872,6551,7022,16812; become >21796; becomes >28878; been >28880; beer >24087; before >28884,16346,18535; beg begging >28890; begin >28891; begins >28892; behave >15887; behind >28895; being >27455; believe >28896; believed >28840; below >28897; best >28898,6110,12876,15702; better >28902,6110,12876; beyond >28911; big >28912; bigger >10956; bill >28913; billed >28919; bin >27702; birthday >6110,12876,18484; bit >28920; bite >16987; blame >28923; blip >28927; block >28928; blocked >7318; blocks >21436; blow blowing blown >22263; blurry >18321; bonus >3328; boo >17644; book >28929; booked >28933; both >28934,18535; bother bothering >22464; bothered >28935; bothers >28936; bottleneck >28937; boxes >19574; brand >18522; brave >19665; bravo >17264,28944,15702; breakfast >27072; breath >22019; brief >28947; brilliant >28950,6110,12876,15702; bring >28951; broke >16239; broken >28958; browser >23339; budget >28960,18485,18535; budgeted >21967; bug >28961; bugs >28963; build >24365; builder >28964; bummer >28678; bunch >28965; burned burnt >28966; burns >28849; bus >22914; busy >28967,9638; but >28971,2165,18535; button >17747; buys >20829; by >28972,18535,20844; bye >12876;',
  'c': b' cache >23339; cake >19574; call >28976,16346; called >28985,4981,14962; calling >28989; calls >28990; calm >28991; came >28992,2430,15660,16346,26101; camera >18522; can >28995,6169,15432,18535,25713; cancel >27702; canceled cancelled >18510; cancellation >29002; cannot >29003; canon conditions confidential >18485,18535; cant >16816; capped >20379; care >23170; careless clumsy >6280; carpenter >23439; carry >29007,2430; case >29008; catch >29009; caught >22965; caused causes causing >23613; cautious cheated conflicted cornered crushed >6279; certain >29010; chance >27950; change >29011; changes >29016; changing >29019; channel >27317; chaos >28937; chapter >29020; chapters >29023; charge >29024; charged >28919; charming >19667; chase >23308; chasing >6110; chat >29030; cheaper >21496; cheapest >14563; check >29036; checking >29037; cheer >10423; cheers >29038,6110,12876; childish >29042; chill >10429; choice >29043; choices >26141; choose >29044; christmas >6669,18484; circumstances >29047; circus >16388; city >19587; claim claims >24099; clause >29048; clean >24955; clear >29049,11648; clearly >19199; client >29051,18535; clients >29055; close >21639; clown >16385; clowns crooks >644; cob >7309; code >29058; coffee >29059; collaborating communicating >15670; colleague >21891; colleagues >29063; collect >2430; color colour >29065,1881,25780; column >17747; come >29066; comes >29073; coming >15622; comment criticism >28467; comments >23912; common >29076; community >29077; companies >15630; company >20102; compare >10577; compensate >29078; competent >16131; competitors >17965; complain >29085; complete >29086; completely >29087; compliment >22555; compliments >17640; compromise >29088; concede >28616; concept concepts >20526; concerned >29089; concerns confuses >11042; confident >26123; confirm >29090; confirmed >20741,21833; confused >28935; confusing >29091,11648; confusion >29092; congrats >5377,29096,6110,12876,15702,18484; congratulation >5377,24557; congratulations >5377,29097,6110,12876,15702,18484; connection >23437; consider >29102; considering >29103; consult >19054; consultation >3328; contact >29104; contains >19283; content >29105; continue >29106; continues >15864; contract >29112,2165,18485,18535; convenient >26828; conversation >29118; cool >6110,12876,22023; copies >24365; copy >29121; copyright >29122,18485,18535; correct >29126,26607; corrected >29133; correcting credited crediting >28727; correction >29134; corrections >29135; cost >29138; costing >20829; costs >29141; could >29144,4803,6169,15432,20844,25713; count >29153; counts >29156; couple >10971; courage >22220; courier >29157; course >10353; courtesy >7022,27711; cover >29160; covered >29161,1935; covers >29162; covid >18535,18536; craziest >16533; crazy >22850; credit >29163; crew >29164; cross >29166; crucial >19867; cry >17643; curious >29167; current >23415; customers >29168; cut >29169; cute >17677; cuts >21706;',
  'd': b' damage destroy >18134; dancing >28604,15702; danke >17204,24651; data >29170; date >29172; dated >29174; dates >28277; daunting demoralising demoralizing disconcerting discouraging disheartening dispiriting distressing draining dreadful >28678; day >29175; days >29181; deadline >29182,1865,15660,18485,18535,25780,26607; deadlines >29185; deal >29186,6110,12876; dealing >29190; death >22926; debate >23064; dec >6669; december >28795; decent >29191; decide >29192; decided >25648; decision >24794; deck >24007,24365; declined >18510; deepest >24983; deeply >16586; deflated desperate devastated disgruntled disheartened dismayed disrespected dissatisfied distressed distrustful doubtful drained dreading >6279; delay >29194; delayed >29201; delays >29202; delete draw >18115; deleted >22903; delighted >6110,12876,23484; deliver >29207,1865,2430,15660,20653,26607,26632; deliverables >18485,18535; delivered >29214,1865,15660,20653,26607,26632; delivery >29215,1865,15660,20653,26607,26632; demand >18517; deposit >29218; described >23619; deserve >29220; deserves >26977; design >29221,1881,25780; designed >989,24805; designer >18535; designers >15630; designs >24365; despite >29222; detail >29223; details >29224; devastating >18322; developer >28964; did >29225,1865,14962,16346,18837,26101; difference >29230; different >29233; difficult >29237,16104; dinner >29239; disappointed discouraged >28935; disappointing >28746; disappoints >11042; disaster >28937; discount >21496; discuss >29240; discussed >29249,14962; discussion >29255; disregard >27702; do >29256,18535; doable >29263; document drive >22872; does >29264,18535; dog >22897; done >29269; dont >29270; double >21753; down >29271; download >29272; draft >29276,1881,18485,18535,25780; drafts >29279; dragging >23637; drags >29280; drama >22279; dramatic >22285; drawing drawings >29221; drawn >24805; dreadfully >17253; dress >19574; drinks >24087; driver >23439; drivers >21891; drop >29285; dropped >29292,2430; drops >25661; dry >29293; due >29294,1865,16346; dumbest >16533; during >29295; dust >28078;',
  'e': b' each >29298,15062; eager >23489; eagerly excitement >9857; earlier >21496; early >19599; easier >29303; easiest >14563; easily >21635; easter >6669; easy >29307,989; eat >29308; eating >20829; eats >29309; edge enraged exasperated exhausted exposed >6279; edit >29310,18535; editor >29317; editors >21891; edits >29318; eg >22798; eight eleven >29319; eighteen >29321; either >18535,26203; electrician >28964; electricity >23415; else >8230,21895; email >29323,18535; embarrassed >29330; embarrassing exasperating exhausting >28678; enclosed >21981; end >29331; ended >28273; ending >20717; endless >27796; engaged >23323; enjoy >29334,6110,12876; enjoyed >15432; enough >29335; ensure >7060; entirely >29338; eod >29339; eow >7309; episode >24365; equals >19283; error >29340,23037; errors >29347; essential >19867; estimate >29349,18485,18535; estimated >21967; even >29352; evening >29355; evenings >20256; event >29361; every >29362,2158,15029,15062; everybody >29366; everyone >29367; everything >29368,2158; examples >23912; exceed exceeds >29371; excellent >29372; except >22543; exchange >2406,28202; excited >29373,6110,12876; exciting >6110,12876; excluded >18485,18535; excuse >29374; expect >29375,7022; expected >7022,12823; expecting >29379; expects >6377,7022; expense >27730; explain >29382; explained >29389; explaining >29390; export >29391; exposure >17640; express >29396; extra >29397,7122; extras >28053; extremely >16586; eyes >24373;',
  'f': b' fabric >1881; facing >22977; factory >23439; failure >29398; fair >29399; fallen fell >28226; falls >25661; families >21891; family >22920; fantastic >29400,6110,12876,15702; far >29401; fast >29402; faster >29403; fastest >14563; fault >29405,2165,23037; favor favour >7022; feature features >20526; feb >6669; february >28795; fed >29412; fee >29413,18485,18535; feedback >29419,28470; feel >29425; feeling >29430; feels >29433; fees >29435; felt >29436; few >29439; field >17747; fifteen fifty forty >29441; fifth fourth >29442; fighting fuss >22279; figure >29443; file >29444,1881; files >29449; fill >28710; film fitting >15897; final >29453,18485,18535; finally >18484; finals >24365; find >29454; finding >28179; finds >17848; fine >29455; fingers >16073; finish >29458,26607; finished >29461,26607; finishes >21748; firewall >23339; first >29462,11812,18535; fit >28045; five >29463; fix >29465,2430; fixed >29470; fixing >29471; flag >25787; flat >22843; flaw flaws >28927; flight >22914; floored frustrates >11042; focus >10577; folder >29472; followers >17965; following >29475; font >1881,22436,25780; footage >19574; for >29476,18535; forget >29479; forgive >29480; forgot >29484; format >1881,18522; fortunately >23228; forward >29487; found >29488; four >29489; fourteen >29321; frame >1881,25780; freaked fuming furious >6279; free >29490,18485,18535; freelancers >15630; fri >29494; friday >29499,18485,18535; fridays >25658; frightened >6279,8032; frightening >28678; frightfully >17253; from >29505,18535,18536; frozen >5456; frustrated >28745; frustrating >28746; fuck >16975; full >29509; fun >6110,12876; funds >28584; funny >17252; further >29510;',
  'g': b' gains >20829; galling gutting >28678; gang >16383; gap >29511; gather >24679; gave gives giving >23613; general golden >20098; generator >23239; generous >29512; gesture >7022,22555,27711; get >29513,18535,18536; gets >29518; getting >29519; gift >3328; give >29520; given >29528; glad >29537,1303,6110,6623,12876,15432,15702,19448; gladly >29546; glitch >29547; glitches >28927; gnaws >19736; go >29548; goal >27212; god >19529; goes >29555; going >16447; gone >28046; gonna >2730; good >29560,989; goodwill >7022,27711; google >10577; gorgeous >28604,6110,12876,15702; got >29565; gracious >29570; grand greater >22184; grant >29571; granted >29577; grateful >29578,1303; gratis >7026; great >29583,989,6110,12876,15702,18484; grow >15838; grown >19421; guard >6279,24007; guess >29587,19448; guessed >18281; guessing >7629; guests >29591; guilty >24062; gutted >6279;',
  'h': b' had >29592,1865,14962,15660,16346,18837; haha >6110,12876; half >29598; hand >29601; handed >15864; handle >26662; handoff handover >15897; hang >2430,26971; hanging heartbroken helpless hesitant hopeless humiliated >6279; happens >22400; happily >29608; happy >29609,6110,6623,12876,15702,18484,28470; hard >29614; hardly >29615; has >29616,18535; hate >29623; hated >11703; hating >9485; hats >17304; have >29624; having >22977; he >29629; headache heartbreaking horrid humiliating hurtful >28678; heading headline >17747; heads >22558; hear >29633; heard >28061; hearing >23629; heartfelt >24983; heavy >29639; hectic >29640; held >21831; hello >18484,18649; help >29641,989; helped >22129; helper >23439; helpful >29646; helps >989; her >29647,12096; here >29648,18535; hey >29650,12876; hi >29651,12876,18484; hiccup >29547; hiccups >28927; highly >16586; him >23091; hinders >21750; hint >25515; hire >29652; hired >23323; his >29653,12096; hit hurts >11042; hold >29654; holding >29655; holds >29656; holdup >28937; holidays >20256; holler >29660; honestly >22410; honored honoured >19713; hooray >28604,6110,12876,15702,18484; hop >29664; hope >29665,17817; hoped >29672; hopefully >29675; hoping >29678; horrible >29683; hour >29684; hourly >7122; hours >29689; house >29693; how >29694; however >29699; huge >24653; human >29700; hundred >29704; hurray >28604,15702; hurt >29705;',
  'i': b' i >29706,2165; id >27772; idea >29717; ideal >989; ideally >10193; ideas >29721; idiotic insane insulting >16587; idiots >644; ie >22798; if >29722,6091,6169,9615,12631,15432,16812,18535,18536,19448,19777,20844,25945; ignore >29733; ignored >29734; ill >29735; im >22986; image >1881,20526; imagine >29744; immediately >29748; impatient infuriated insecure insulted >6279; imperfection >28927; important >29752,18485,18535; impossible >29753; impression >19862; improve >28617; in >29755,18535,18536; inadvertently >28216; include >29758; included >29762,1935,7022,18485,18535; includes >29162; incomplete >12726; inconsiderate >6280; inconvenience >29765,2158; inconveniences >2158; inconvenient >6243; industry >19587; infinite >27796; inform >29766; infuriating >28678; input >23912; install >2430,15897; installation >15897; installment instalment >28584; instead >29767,20844,24224; intelligent >16131; interest >29771; interested >29776; internet >29777; invest >10577; invitation invite >22555; invoice >29778,1881,2165,15660,18485,18535; invoiced >29785; invoices >29786,18485,18535; irritated >28935; irritating >28746; is >29790,18535,18536; issue >29795; issues >29797; it >29798,18535,18536; item >21961; iteration iterations >20526; its >29803; ive >29804;',
  'j': b' jan jul jun >6669; january july june >28795; jealous >6279; job >29805; joiner >28964; joiners >21891; joke >1239; joking >6110,12876; jotted >25610; journalists >17965; juggling >22842; jump >29664; jumping >28604,15702; just >29806; justified >24483;',
  'k': b' keen >23489; keep >29809,12764; keeping >29814; keeps >29815; kept >29816; keys >19574; kick >19917; kidding >6110,12876; kill >20532; kind >29817; kinder >26722; kindly >29820; kiss >16986; knew >26120; knock >28563; knocked >29821; knocks >29280; know >29822; kudos >17264,29827;',
  'l': b' lab >23439; label layer >17747; labeled labelled >18531; labels >24410; labor labour >25665; lack >29830; lacks >28096; lamest >16533; landed >1973; landlord >19720; lands >21748; language >20526; lapse >29831; lapses >28278; larger >22184; last >29832; lasted >22006; late >29833,11648; later >29843; laughable ludicrous >16587; launch >29844; lay >29851; layers >22872; layout >29852,1881,25780; lazy >6280; learn >29853; learned >29854; learnt >25909; least >26133; leave >29855; leaves >29860; leaving >29861; left >29862; legal >29867; legitimate >29868; lend >29869; less >29870; lesson >25890; lessons >29871; let >29872; letdown >28678; lets >29878; letter >29879; liars >644; licence license >29882; lie lying >21511; life >29885; lift >15864; light >23239; lighten >10423; like >29886; liked >23899; likes >21235; limit >29895; limitless >27796; line >29896; link >29897; list >29898; listed >27135; listen >29903; literally >18970; little >29908; livid lonely >6279; load >29909; location >18535; locked >5456; log >28805; logo >29910,1881,18485,18535,25780; lol >6110,12876,18484,18487; long >29911; longer >21496; look >29912; looked >16161; looking >29919,989; looks >29920; lose loses >20829; lost >29923; lot >29924; lots >29925; love >29926,6110,12876,15702,18484; loved >29927,6110,12876,15432,15702,18484; lovely >29933,6110,12876; low >18321; lower >23185; luckily >23228; lucky >14679; lunch >29937; lunchtime >29941;',
  'm': b' mad >29942; maddening miserable mortifying >28678; made >29943,989; mail >29945; main >29950; make >29951; makes >29958; making >29961; man >19361; manage >23185; manuscript >28805; many >29962; map master module modules >24365; mar march >6669; mark >29963; marked >27135; market >22130; massive >24653; masters >29058; material >1881,23912; matter >29964; matters >11043; maximum >20327; may >29965,19448; maybe >29967,4803,15432,18535,19448,25713; me >29975,18535,18536; mea >24060; mean >29976; means >29980; meant >989; measure mount >2430; medical >22920; meet >29983; meeting >29994; memo >25896; men >29999; mentioned >23619; menu >17747; merci >17204,24651; merely >30000; merry >18484,24559; mess >30003; message >30008; messages >30014; met >2430,14962,15660; midday >30015; middle >30016; midnight >30017; miffed mistrustful >6279; might >30018,4803,15432,19448,20844,25713; million >30025; min >30026; mind >25043; mine >6171; minor >22450; minute >30031; minutes >30033; miscommunication >29831; mishap >28278; misheard >4807,25997; miss misses >21668; missed >30038,4807; missing >30045; mistake >30046,23037; mistakenly >28216; mistakes >29347; misunderstanding >29398; mix >30053; mixup >29092; mixups >23404; moan >16252; mobile >22907; model >21510; modest >29570; modify >28710; moment >30054; mon >29494; monday >30056,18485,18535; mondays >25658; money >30057; month >30063; months >22766; more >30068,18535; morning >30069,12876,18535; moronic >16587; morons >644; most >30070; mostly >6898; mountain >22267; move >30071; moved >30075; moves >30077; moving >30078; much >30079; must >30080,6169,15432; mutual >26285; my >30089,2165,16077,18535;',
  'n': b' nae >28452; nailed >28604,15702; name >30093; named >30094; namely >5786,22798,27135; nasty negative >18322; natural >30096; naturally >30097; near >28052; nearly >21635; necessary >28104; need >30100; needed >28122; needs >30109; negatives >21510; neither >30115; nervewracking nightmare >28678; nervous >6279,8032; nervy >6279; network >30116; never >30117,2165,21851; new >30126,18535; news >30127; newsflash >472; next >30128,20776; nice >30129,6110,12876; nicely >23887; nicer >30133; night >30135; nights >20256; nine >30136; no >30137,18535; noble >19665; nobody >30146; nominate >23351; none >19882; nonsensical >16587; nonstop >22842; noon >30152; noone >22406; nope >19877; nor >30156; normal >30162; normally >28448; not >30163,6314; note >30174,18485,18535; noted >25589; notes >30180; nothing >30183; notice >18485,18535,23629; noticed >7060; noting >30191; nov >6669; november >28795; now >30192; number >30196,25777;',
  'o': b" o'clock >27126; object >30197; observation >25515; obvious >19058; obviously >30198; oct >6669; october >28795; of >30200,18535,18536; off >30201; offended >28935; offer >30202; office >23239; offline >5456; often >26903; oh >30207; ok >30208; okay >30209; omg >18487; omission >30211; on >30212,18535,18536; once >30213,2406,6091,16812,18961; one >30219,18535; ones >30222; online >27815; only >30223,2689,18535; open >30231,24007; opening >30232; opens >21748; opinion >30234; opportunity >22555; option >30235,18485,18535; options >18485,18535,26141; or >30236,18535,18536; order >30239; ordered >21967; orders >24590; organic >22911; originals >21510; other >30242; others >30243; otherwise >30244; ought >19409; our >30249,18535; out >18535,20309; outraged overlooked overwhelmed >6279; outrageous >16587; outside >30253; over >30254; overdue >30255; overnight >30262; oversight >30263; overslept >2670; overtime >29396; overwhelming >28678; owe >30264; owing >30265; own >20725; ownership >20518;",
  'p': b' pack >16383; package >30266; packed >22850; page >30267; pages >30270; paid >30271,2165; painful >28746; paint >2430,18115; painter painters >21932; panic >6110,12876,22279; panicked panicking peeved pissed powerless pressured >6279; paper >1881,24901; papers >28469; paragraph >29048; parcel pdf piece pieces plans prints proofs >24365; pardon >30278; park >30279; part >30280,18485,18535; parts >30283; pass >29601; passes proceed >15864; password >30286; passwords >19574; past >20092; patch >29078; patched >28727; path paths possibilities possibility >26141; pathetic >29042; patience >22555; patiently >9857; paused >5456; pay >30287,1881,15660,20653,26607; paying >30294; payment >30295,18485,18535; payments prepayment >28584; penalty >28541; people >30299; per >30301; perfect >28604,6110,12876,15702,18484; perfectly >30302; perhaps >30303,4803,15432,19448,25713; permit >25518; person >30310; personal >22962; phase >18485,18535; phone >30311,18535; phoned >4981; phoning >26813; photo >30316,989,1881,25780; photos >30317; pick >30321,2430; picture >989,1881,22166,25780; pictures >30325; piss >646; pity >30326; pizza >24087; place >30327; plan >30331; planned >21967; plasterer printers pupils >21891; play >27839; please >30334,4803,6169,15432,16347,18535,18536,20844,25713; pleased >30344,6110; pleasure >23901; pls plz >21250; plugin portal >23239; plus >30345; point >30347; points >25592; policy prices >20666; polish >28710; polite >30348; poor >17646; pop >26777; portrait >989; possible >30349; possibly >30354; post >30358; postponed >18510; power >30365; praise >30366,15702; precise >19667; prefer >30367; press >17965; pressure >28678; presumably >23457; pretend >30376; pretty >15902; prevents >21750; price >30379,1881,18485,18535,25780; priced >30383; print >30384; printer >29317; printing >30391; prioritize >10577; prize >28604,15702; pro >28453; probably >30394; problem >30395; problems >29797; production >20225; project >30402,18485,18535; projects >29185; promise >30403,6169,15432; promised >30404,6169,15432; promises >17640; proof >30405; proper >30406; proposal >30407,18485,18535; propose >30410; props >30413; protest >25885; proud >30414,6110,12876,15702; provide >30418; provided >30419,2406,16812,28449; providing >26302; public >20257; publish >30422; pull pulling >27875; punctual >30429; purchase >19997; pure >12776; purely >6898; purpose >28677; push >30430; pushed >30431; pushes >30432; put >30433; puts >30434; putting >30435; puzzled >28935; puzzles >11042;',
  'q': b' quarter >30436; question >18485,18535,23014; questions >6593,18485,18535; quick >30438; quicker >29303; quickest >14563; quickly >26105; quit >23053; quite >30439; quote >30440,18485,18535; quoted >28919;',
  'r': b' racking >28678; ran >30445; rang rings >4981; rate >30446; rates >30451; rather >30452; rattled >28935; raws >21510; re >19056; reach >30459; reachable >30460; reached >22008; reaction response >22254; read >30462; readers >30468; reading >30469; readme >18485,18535; reads >30470; ready >30471,26607; real >30474; realize >30475; really >30476,26607; reason >30477; reasonable >30481; reasons >6906; rebuild redraw replace resend reshoot rewrite >30482; rebuilding rebuilt rechecked rechecking redone redrawing redrawn refunded refunding reissued repaired repairing replaced replacing reprinting resending resent reshooting restored restoring retouched retranslating reverted reworked reworking rewriting rewritten >28727; receipt >28805; received >30489; recheck recut redesign reedit reexport reformat reimburse reissue remake rerecord rerun restore resubmit retouch retranslate reupload revert >29078; recipe >1881; recommend >30490; recommendation remark >25515; reconsider relax research rethink >10577; record >30491; recording >30496; recover >28050; redo >30497; redoing >29471; refer review reviewing revisit >19054; references >23912; refund >30498; refused >18510; regard >23068; regret >30503; regrettably >28216; release >30507; released resume resumes >15864; relieved >30510; reluctant resentful restless ripped rushed >6279; remain >25659; remainder >28053; remained >19272; remaining >30513; remains >30514; remember >30515; reminder >18485,18535,25896; remove repaint >18115; renamed >18531; render renders >27894; repair >30516; repeat >25542; reply >30523; report >30530; reporting >18132; reprint >30531; request requests rounds >29318; require >30536; required >28104; requires >30539; reread >30542; reserve >30543; respect >30545; respond >27134; responsibility >30546; rest >30550; result >7016; retainer >30555; return >30556,2406; revise >28710; revised >30406; revision revisions >20526; rework >30557; ridiculous >30561,2165; right >30562; rights >30563; ring >30566; ringing >26813; rip >27703; rises >25661; road >23239; robbed robs >20829; roll >24351; rolled rolling >24395; rooting >24561; rotten >6171,10981; rough >30574; roughly >21635; round >30575; route >30579; routes >26141; row >21961; rubbed >19739; rude >30580; rudest >16533; ruin >18134; rule >28295; run >30581; rush >30586,7122;',
  's': b' sad >30587; saddened saddens shook stresses struck stung >11042; sadly >22956; safe >30588; safely >12766; safer simplest >14563; said >30589,14962,18837,26101; same >30595; sample >29121; samples score song >24365; sane serious >16131; sat >29494; saturday >30596,18485,18535; saturdays >20256; save >30597; saved >30600; saves >30603; saving >20829; saw >30604; say >30607; saying >30613; says >30618; scammers >644; scan scans script >28805; scarcely >22423; scared >28935,8032; scares surprises >28936; scary >28678; scathing >18322; scene >19587; sceptical seething shaken shortchanged skeptical speechless stranded stretched suspicious >6279; schedule >30621; scope step >18485,18535; scrap >30624; screenshots >23912; screw >16976; season >22130; second >30625,18535; section >30628; see >30629; seeing >9926; seem >30636; seems >30637,19448; send >30642,15660,16346,26607; sense >30649; sensing >23629; sent >30651,1865,15660,16346,18837,26101,26607; seo >22911; sep sept spring summer >6669; separate >20567; september >28795; seriously >28958; server >30657; session >24410; set >30658; setback >28927; sets >30662; settle >30663,1881; settled >30669,21833; seven >29319; several >30673; sew >18115; shade size >1881,25780; shall >30675,6169,15432,20844; shame >30682; share >30683; shared >26285; she >29629; sheet >30687; shift >21455,24007; shifts >30688; ship >15864; shipping >30689; ships >26347; shocked >28935; shocking >30692; shoot >30693; shop >30696; shoppers >22415; shops staff suppliers >21891; short >30698; shorten >28710; shortly >7309; shot story >989; should >30699,4803,6169,15432,25713; shout >30706; shove >16977; show >30711; shut >943; sick >30716; sign >19998; signal >30717; signature >28584; signed >30718,2165; silence >30724; silliest stupidest >16533; silly >30726; simmer >22018; simple >30727; simpler >27178; simplify >10577; since >30728,16346,16812,21988; sincere >30732; single >28451; sit >30733; site >30734; sits >30735; sitting >22895; situation >28937; six >30736; sixteen sixty >29321; sixth >18888; sketch >30737; sketches >29058; skip >30739; sky >22194; sleep >30740; slept >26991; slide >21961; slides >30741; slip >30742; slipped >30746; slipping >10720; slips >30747; sloppy >6280; slot >30748; slow >30750; small >30751; smart >24771; so >30752,18535; software system >23239; sold >30756; solely >6898; solid sound >30757; solution solutions >26141; some >30758,18535; somebody >30762; someday >11832; somehow >30764; someone >30767; something >30768; sometime >30771; somewhere >30772; soon >30773; sooner >30776; soonish >7102; sorrry >23667; sorry >30780,989,6110,6623,11706,12876,15432,19448,22363; sort >30789; sounded >24687; sounds >30796,19448; source >20519; spare >30799; speak >30800; speedy >24563; spend >30809; spent >30810; split >26188; spoke >29249,14962,15660; spot >24590; squeeze >28045; stand stands >30811; start >30812,18535; started >16469; starting >30815; starts >28892; statutory >20718; stay >30816; stayed >19272; staying >27871; stays >30817; stick >30819; stickers >30820; still >30821,21851; stop >30824; stopped >2430; stopping >20063; stops >30829; storm >22212; straight >24312; straightaway >6679; strange >10981; strength >22220; stress >7318; stressed >30830; stressful >28746; stressing >30831; strike >30832; stuck >30833; studio >30834; stuff >30836; stunning >6110,12876; stupid >30838; subject >30839,18485,18535; subscribers >17965; success >30840; such >30841; suggest >30842; suggestion suggestions >29721; suit >30849; suits >27008; sum >30855; summary >18485,18535,24365; summing >19851; sun >30856; sunday >30857,18485,18535; sundays >30863; super >28604,6110,12876,15702; supplier >29317; suppose >30864; surcharge >30867; sure >30868; surely >23408; surprise >17351; surprised >30870; suspect >24679; swamped >30871; swap >30872; swapping >22245; sweet >6110,12876,21235; switch >29207; sync >30873;',
  't': b' tab >17747; table transcript >28805; take >30874; taken >30879; takes >30880; taking >30881; talk >30883; talked >29249,14962,15660; talking >30890; talks >27284; tank >18134; taught teach teaching >25910; team >30891; teams >30893; tear >27703; technically >24472; telephone >30894; tell >30895,16346; tempest >22215; template templates >21510; ten >30903; tense >30587; terms >18485,18535,20666; terrible >30904; terribly >30905; terrified ticked torn trapped troubled >6279; test >15897; text >30906; texts >30910; than >30913,18535; thank >30914,1303,6110,6623,12876,15432,18484,19448; thanks >30923,1303,6110,6623,12876,15432,17204,18484; thankyou >30927; that >30928; thats >30933; the >30934,18535,18536; their >30938; them >30939; theme >27219; then >30940,18535; there >30949; these >30950; they >30954; thing >30957; things >30958; think >30960; thinking >30965; thinks >30966; third >30969,18535; thirteen >29321; thirty >29441; this >30970; those >30974; thought >30976; thoughtless >6280; thoughts tip >25515; thousand >30025; three >29489; thrilled >23484; throw >28207; thrown >19809; throws >29280; thu tue >29494; thur >30981; thurs tues >30982; thursday tuesday >29499,18485,18535; thursdays tuesdays >25658; thx >30983,6110,12876; till >30984,2406; time >30989; timeline >18485,18535; tiny trivial >22450; tips >28643; tired >30994; tiresome tiring >28678; title >1881; titled >18531; tmr tmrw tonite >7309; to >30995,18535,18536; today >30997,4544,18535; together >31004; told >31006; tomorrow >31011,15431,18535,20776; tone >23622; tonight >31015,4544; too >31019; took >31024,11792,21441; tool >23239; topic >31028; total >31029,18485,18535; totally >31032; touched >31033; tough >31034; town >19587; trade >26298; traffic >31035; train trains >22914; transfer >31036; transferred >15864; translation >31042; translator >28964; traveling travelling >7308; treat treated treating >17760; trial >3328; tricky >29091; trouble >31043; true >31049; truly >31050; trust >31051; try >31052; trying >31057; turned >22822; tweak >28617; tweaks >20526; twelve >29319; twenty >31058; twice >31059; two >31060; type >31061; typed >25610; typing >25607; typo >31062; typos >30263;',
  'u': b' u >31069; ugliest >16533; unable >19884; unacceptable unbelievable >28958; uncertain unconvinced undecided undervalued underwhelmed uneasy unhappy unheard unimportant unsafe unwelcome >6279; unclear >11648; uncomfortable unnerving unsettling >28678; under >31070; understand >31071; understandable >31075; understandably >10353; understood >7321; undo >29078; undoing >28727; unfair >31080,2165; unfortunate >31081; unfortunately >22956; unintentionally >28216; unless >31082,2406,9615,16812,18129; unlimited >27796; unlock >15864; unpleasant upsetting >28746; unprofessional >30580; unsettled >28935; unsure >31089; until >31090,2406,4544,6091,6169,20844,21861,28470; up >31097,18535; update >31098,18485,18535; updated >30406; upload >31099; uploaded >31104; upon >31105; upset >31108; upsets >11042; ur >22247; urgent >31109,18485,18535; us >31112; use >31113; used >31120; useful >31123,989; users >31124; using >16360; usually >28448; utter >31125; utterly >16586;',
  'v': b' v >24962; v2 v3 v4 v5 v6 >24943; valid >31126; valley village >19587; value >2406,23915; variant >30235; variants >26141; various >31127; version >31128,1881,18485,18535,25780; versions >31131; very >31132; victim >7016; video >31133; view >25515; viewers >17965; visit >31137; visited >2430; visitors >31142; voice >31143; vote >27839; vulnerable >6279;',
  'w': b" wait >31146; waiting >31150; waits >28010; waive >29078; walk >31151; want >31152,7022; wanted >31160; wants >7022,10797; warm >24653; warn >31164; wary worn >6279; was >31165,1865,2430,14962,15660,16346,18535,18837,19273,21441,26101; wash washing >22998; wasted >20829; wastes >28849; watch >31169; way >31170; ways workaround >26141; we >31171,2165; wearing >31181; weather >31182; web >22911; website >31183; wed >29494; wednesday >29499,18485,18535; wednesdays >25658; weds >31184; week >31186; weekend >31190,18535; weekends weeknights >20256; weeks >31192; weighed >23635; weighing weighs >31193; weird >10981; welcome >6110,12744,12876,18484; well >31194; went >31195,16346; were >31198,1865,2430,14962,15660,16346,18837,26101; what >31202,15607,21441; whatever >31209; whats >31213; when >31215,2406,6091,9968,16812,19777,25945; whenever >31222,25945; where >31227,18571; whether >31234; which >31241; whichever >31247; while >31248; who >31255,21441; whoa >22037; whole >15897; whom >25084; whose >31260; why >31265,14633,21441; wifi >23437; will >31278,6169,15432,18254,18535,20844; willing >26246; winning >28604,15702; winter >6669; wish >31285,17699; wished >26120; wishing >5379; with >31287,18535,18536; within >31294; without >31295; women >29999; won >31302,15702; wonder >31303,19448; wondered >31308; wonderful >31309,6110,12876,15702; wondering >31315; wont >31319; wood >1881; woohoo >6110,12876; word >31323; wording >30211,1881,25780; work >31324; worked >22280; working >31327; works >31328,989; world >31329; world's >17650; worried >31330; worries >28936,6110,12876; worrisome wracking >28678; worry >6110,12876,23184; worrying >31334,28470; worse >22197; worst >31335; would >31338,4803,6169,14383,15432,20844,25713; wow >6110,12876,17348,18484; wreck >18134; write >31345; writing >31352; written >31353,989; wrong >31354,4807; wrongly >18221; wrote >31363,18837,26101;",
  'y': b' yay >31369,6110,12876,15702,18484; ye >31370; yea >17358; yeah >31371; yes >31372,18484,18535; yess >28604,15702; yesterday >31373,6285,15660; you >31374; your >31381,643; yourself >23333;',
  'z': b' zoom >31387;',
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
PLACES = 31388
