Lexicon: opener
Language: en
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing what which whats what's

Words: time when when's

Words: place where where's whereabouts

Words: person who whom whose who's

Words: manner how how's

Words: reason why

Words: measure much many long often far big large old fast soon late early high expensive frequently
  deep heavy wide tall

Words: auxiliary is are was were am do does did has have had can could will would shall should may
  might what's whats where's when's who's how's must isn't aren't wasn't weren't don't doesn't
  didn't hasn't haven't can't couldn't won't wouldn't shouldn't cannot

Words: infinitive to

Words: subject i you he she it we they there this that these those the a an my your our his her
  their its one anyone anybody someone somebody everyone everybody any some all people u

Words: indirect tell know explain say advise show wonder wondering clarify confirm ask asking
  understand see check

Words: directive could

Words: addressee you u someone somebody anyone anybody

Words: conjunction and or also plus but so then

Words: pronoun i you u he she it we they there anyone anybody someone somebody everyone everybody

Words: droppable am is are was were do did does has have had could should can must will may might

Words: alternative or

Words: anaphor it its that this these those they them their he she him one ones same so

Words: light idea ideas clue clues possible impossible news help advice suggestion suggestions
  thoughts thought opinion opinions update updates way ways chance solution solutions fix please
  thanks thank hi hello hey dear anyone anybody someone somebody everyone everybody else any
  anything something some sure know yes no ok okay able explain explanation tell exactly really
  again further feedback hints tips luck advise guidance answer answers think mean happen happens
  happened happening going correct right wrong true normal allowed do done did get got make made let
  take use like want need still already even maybe perhaps just actually guys folks sir madam team
  people experience experiences recommendations recommendation comments

Words: asking question questions query queries enquiry enquiries inquiry inquiries

Words: lead following follows me us know questions these about on send for confirm provide points
  items below ask answer tell clarify things information details

Words: tag right correct yes yeah ok okay no eh huh please not agreed really seriously thanks thank
  hi hello hey dear exactly again sure perhaps maybe true well just actually even already still
  anything something like want need let mean think use take

Words: preposition at by in on to for from since until till of with about after before during within
  between under over near off hi hello hey well ok okay anyway and then now please come

Words: amounts price prices cost costs fee fees amount charge charges total postage rate rates
  premium quote

Words: times time times date dates day days month months hour hours deadline eta

Words: places address addresses location locations place places country city whereabouts

Words: reasons reason reasons cause causes come

Words: manners way ways method methods procedure procedures process steps

Words: soon soon late early quickly

Words: costs cost costs charge owe
