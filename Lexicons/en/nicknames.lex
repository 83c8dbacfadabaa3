Lexicon: nicknames
Language: en
Purpose: Short forms of English first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: abigail abby abbie gail

Words: abraham abe bram

Words: adelaide addie addy heidi della

Words: adele addy della

Words: agnes aggie nessie

Words: albert al bert bertie

Words: alexander alex al alec alexis lex sandy xander zander sasha alick alasdair

Words: alexandra alex alexa lexi lexie lexa sandra sandy sasha ally

Words: alexis lexi lexie alex

Words: alfred alf alfie fred freddie al

Words: alice ali ally allie lisa

Words: alison ali ally allie alli

Words: allison ali ally allie alli

Words: alyssa ally allie lyssa

Words: amanda mandy manda

Words: amelia amy millie milly mel mia

Words: andrea andie andi andy drea

Words: andrew andy drew andie

Words: angela angie ange

Words: angelica angie

Words: anastasia ana stacy stacey tasia nastya

Words: ann annie nan nancy

Words: anne annie nan nancy

Words: anna annie ann

Words: annabel bella anna belle

Words: anthony tony ant

Words: antony tony ant

Words: antoinette toni tony netta nettie

Words: archibald archie arch baldie

Words: arthur art artie

Words: augustus gus augie

Words: augustine gus augie austin

Words: barbara barb barbie babs bobbie

Words: bartholomew bart barry bat

Words: beatrice bea bee trixie

Words: belinda bel linda lindy

Words: benjamin ben benny benji benjy bennie

Words: bernard bernie barney bern

Words: bernadette bernie detta

Words: bertram bert bertie

Words: bethany beth

Words: bradley brad

Words: bradford brad

Words: brandon bran

Words: brenda bren

Words: brian bri

Words: bridget biddy bridie bridgie

Words: calvin cal

Words: cameron cam

Words: candace candy

Words: carl charlie

Words: caroline carrie caro carol lina callie

Words: carolyn carrie carol lyn lynn

Words: cassandra cass cassie sandra sandy

Words: catherine cathy cath cat cate kate katie kit kitty katy kathy kath trina cathie

Words: katherine kate katie katy kathy kath kat kit kitty kay trina kathie cathy

Words: kathryn kate katie katy kathy kath kat kay kathie cathy

Words: kathleen kathy kath kate katie kay kathie cathy

Words: katelyn kate katie kay

Words: cecilia celia cissy cece

Words: charles charlie chuck chas chip chaz charley

Words: charlotte charlie lottie lotte char

Words: chelsea chels

Words: cheryl cher sherry

Words: chester chet

Words: christian chris

Words: christina chris christy chrissy tina chrissie christie kristy

Words: christine chris christy chrissy tina chrissie christie kristy

Words: kristina kris kristy tina krissy chris

Words: kristine kris kristy krissy chris

Words: kristin kris kristy krissy chris

Words: kristen kris kristy krissy chris

Words: kristy chris kris

Words: christopher chris kit topher kris

Words: clara claire

Words: clarence clare

Words: clement clem

Words: clifford cliff ford

Words: clinton clint

Words: constance connie

Words: cornelius con neil corny

Words: courtney court

Words: crystal chris crys

Words: curtis curt

Words: cynthia cindy cyndi

Words: cyril cy

Words: daniel dan danny dannie

Words: danielle dani danny ellie elle danni

Words: david dave davy davey davie

Words: deborah deb debbie debby debs debra

Words: debra deb debbie debby

Words: denise dee

Words: dennis den denny

Words: derek del

Words: desmond des

Words: diana di diane didi

Words: diane di didi

Words: dominic dom nic nick

Words: donald don donnie donny

Words: donna don

Words: dorothy dot dottie dolly dory dodie thea

Words: douglas doug dougie

Words: duncan dunc

Words: edgar ed eddie ned

Words: edith edie

Words: edmund ed eddie ned ted

Words: edward ed eddie ted teddy ned eddy

Words: edwin ed eddie ned

Words: eleanor ellie nell nora ella nellie elle lenore

Words: elijah eli

Words: elizabeth liz lizzie lizzy beth betty eliza elsie libby bess bessie betsy lisa elise lisbeth
  lilibet liza bette betsie

Words: elisabeth liz lizzie lisa beth elise elsa liesl lisbeth betty

Words: ellen nell ellie nellie nelly helen

Words: eloise lois

Words: emily em emmy millie milly emmie

Words: emma em emmy emmie

Words: eric rick

Words: ernest ernie ern

Words: esther essie hettie hester

Words: eugene gene

Words: eugenie genie

Words: evelyn eve evie evy

Words: ezekiel zeke

Words: felicity fliss flick lissie

Words: florence flo flora flossie florrie

Words: frances fran frankie francie franny fanny francesca

Words: francis frank fran frankie

Words: franklin frank frankie fran

Words: frederick fred freddie rick freddy fritz erick

Words: frederic fred freddie freddy

Words: gabriel gabe gabby

Words: gabrielle gabby gabbie gabi ella elle

Words: gabriella gabby gabbie gabi ella elle

Words: gareth gary gaz

Words: garrett gary

Words: gary gaz

Words: geoffrey geoff jeff

Words: george georgie geordie

Words: georgina georgie gina george

Words: georgia georgie

Words: gerald gerry jerry

Words: geraldine gerry jerry geri dina

Words: gerard gerry jerry

Words: gilbert gil bert

Words: gillian gill jill gilly

Words: gordon gordie

Words: graham gray

Words: gregory greg gregg

Words: gretchen greta

Words: gwendolyn gwen wendy gwennie

Words: hannah anna nan

Words: harold harry hal

Words: harriet hattie harry hatty etta

Words: harry henry

Words: heather heath

Words: helen nell nellie ellie lena ellen nelly

Words: henrietta etta hettie hetty

Words: henry harry hal hank

Words: herbert herb bert bertie

Words: hilary hil

Words: horace horry

Words: howard howie

Words: hubert hugh bert

Words: hugh hughie

Words: humphrey humph

Words: ian iain

Words: ignatius iggy

Words: imogen immy

Words: irene rene renie

Words: isaac ike zac zak

Words: isabel izzy bella belle ibby tibbie

Words: isabella izzy bella belle ibby

Words: isabelle izzy bella belle

Words: isadora izzy dora

Words: isidore izzy

Words: jackson jack

Words: jacob jake jakob coby

Words: jacqueline jackie jacqui jacky

Words: james jim jimmy jamie jimmie jem

Words: jane janie jenny janey jean

Words: janet jan

Words: janice jan

Words: jasmine jas jazz

Words: jason jase jay

Words: jean jeannie jeanie jane

Words: jedidiah jed

Words: jeffrey jeff geoff

Words: jeffery jeff

Words: jennifer jen jenny jenn jennie

Words: jeremiah jerry jem

Words: jeremy jerry jem

Words: jerome jerry

Words: jessica jess jessie

Words: jessie jess

Words: jillian jill

Words: joan joanie joni

Words: joanna jo joanne annie

Words: joanne jo

Words: jocelyn joss jo

Words: jodie jo jody

Words: john jack johnny jackie johnnie

Words: johnathan jon jonny johnny nathan

Words: jonathan jon jonny nathan johnny nate

Words: jonathon jon jonny johnny

Words: jordan jordy

Words: joseph joe joey jo jos

Words: josephine jo josie fina posy

Words: joshua josh

Words: joyce joy

Words: judith judy judi jude

Words: julia jules julie

Words: julian jules

Words: julie jules

Words: justin just

Words: kenneth ken kenny

Words: kerry kez

Words: kevin kev

Words: kimberly kim kimmy

Words: kimberley kim kimmy

Words: kirsten kirsty

Words: kristopher kris

Words: lancelot lance

Words: laura laurie lolly

Words: laurence larry laurie lawrie

Words: lauren laurie

Words: lawrence larry laurie lawrie lars

Words: leah lee

Words: leonard len lenny leo lennie

Words: leo leonard

Words: leonardo leo

Words: leopold leo

Words: leroy roy lee

Words: leslie les

Words: lesley les

Words: lester les

Words: lewis lew lou

Words: liam lee

Words: lillian lil lily lilly

Words: linda lindy lyn

Words: louis lou lewis louie

Words: louise lou lulu

Words: lucas luke

Words: lucille lucy lou

Words: lucinda lucy cindy

Words: lucy lou lu

Words: luther lu

Words: lydia lyddie

Words: lynette lyn lynn

Words: mackenzie mac kenzie

Words: madeleine maddie maddy mad

Words: madeline maddie maddy maddi

Words: madison maddie maddy

Words: magdalene maggie lena magda

Words: malcolm mal malc

Words: marcus marc

Words: margaret maggie meg peggy greta rita madge marge margie margo peg maisie daisy megan meggie
  margot

Words: margery marge margie

Words: marilyn mari lyn

Words: marjorie marge margie

Words: marion mary

Words: marshall marsh

Words: martha marty mattie patty

Words: martin marty

Words: martina tina marty

Words: mary molly polly mae may mamie

Words: matilda tilly mattie tilda

Words: matthew matt matty mat

Words: mathew matt matty mat

Words: maureen mo reenie

Words: maurice mo morrie

Words: maximilian max

Words: maxwell max

Words: maxine max

Words: megan meg

Words: melanie mel

Words: melinda mel linda mindy lynn

Words: melissa mel lissa missy millie

Words: melody mel

Words: mervyn merv

Words: michael mike mick mickey micky mikey mitch

Words: michelle shelly shelley chelle mickey

Words: mildred millie milly

Words: millicent millie milly

Words: miranda mandy mira randi

Words: miriam mim mimi miri

Words: mitchell mitch

Words: mohammed mo mohamed

Words: mohamed mo

Words: muhammad mo

Words: monica mon nicky

Words: morris mo

Words: muriel mu

Words: myron ron

Words: nancy nan

Words: natalie nat tally

Words: natasha tasha nat

Words: nathan nate nat

Words: nathaniel nate nat nathan than

Words: neil neal

Words: nicholas nick nicky nic nico klaus

Words: nicolas nick nicky nic nico

Words: nicola nicky nikki nic

Words: nicole nicky nikki nic nikky

Words: nigel nige

Words: noah noe

Words: norman norm

Words: octavia tavie tavy

Words: oliver ollie olly noll

Words: olivia liv livvy ollie livia livvie

Words: oscar ozzie

Words: oswald ozzie oz

Words: owen eoin

Words: pamela pam pammy

Words: patience pat

Words: patricia pat patty tricia trish pattie patti patsy trisha paddy

Words: patrick pat paddy rick patty packy

Words: patsy pat

Words: paul pauly paulie

Words: paula polly

Words: pauline paula polly

Words: penelope penny pen nell

Words: percival percy

Words: percy perce

Words: peter pete petey

Words: philip phil pip phill

Words: phillip phil pip phill

Words: philippa pip pippa

Words: phyllis phyl

Words: prudence pru prue

Words: rachel rae rach

Words: rachael rae rach rachel

Words: ralph ralphie rafe

Words: ramona mona

Words: randall randy

Words: randolph randy

Words: raphael rafe rafa

Words: raymond ray

Words: rebecca becky becca bec becks beck

Words: rebekah becky becca bec

Words: reginald reg reggie rex

Words: regina gina reggie

Words: reuben rube

Words: rex reg

Words: richard rick rich dick ricky richie rickie ritchie dickie

Words: rick ricky

Words: robert rob bob bobby robbie bert robby bobbie

Words: roberta bobbie robbie bobby

Words: robin rob robbie

Words: roderick rod rick roddy

Words: rodney rod roddy

Words: roger rodge

Words: roland rolly rollie

Words: ronald ron ronnie ronny

Words: rosalind ros roz rosie

Words: rosamund ros roz rosie

Words: rosanna rose rosie anna ann

Words: roseanna rose rosie anna ann

Words: rose rosie

Words: rosemary rosie rose rosey romy

Words: rowland rolly

Words: roxanne roxy

Words: royston roy

Words: rupert rup

Words: russell russ rusty

Words: samantha sam sammy

Words: samuel sam sammy

Words: sandra sandy

Words: sarah sally sadie sal

Words: sara sally sadie

Words: scott scottie scotty

Words: sean shaun

Words: sebastian seb bas bastian

Words: selina lina

Words: serena rena

Words: shannon shan

Words: sharon shaz

Words: shirley shirl sherry lee

Words: sidney sid

Words: sydney syd

Words: sigmund sig

Words: silvester sly vester

Words: silvia sylvie

Words: simon si sim

Words: solomon sol solly

Words: sophia sophie soph

Words: sophie soph

Words: stanley stan

Words: stella ella

Words: stephanie steph steffi stephie steffie stevie annie fanny

Words: stephen steve stevie steph

Words: steven steve stevie

Words: stewart stew

Words: stuart stu stew

Words: susan sue susie suzie suzy susy

Words: susanna sue susie anna

Words: susannah sue susie anna

Words: suzanne sue suzie suzy

Words: sylvia sylvie syl

Words: sylvester sly

Words: tabitha tabby

Words: tamara tammy tam mara

Words: tammy tam

Words: tanya tan

Words: terence terry

Words: terrence terry

Words: teresa terry tess tessa tracy terri tracie

Words: theresa terry tess tessa tracy terri tracie

Words: thaddeus thad tad ted

Words: thelma thel

Words: theodora thea theo dora

Words: theodore theo ted teddy

Words: thomas tom tommy thom

Words: timothy tim timmy

Words: tobias toby

Words: tom tommy

Words: tracy trace

Words: travis trav

Words: trevor trev

Words: tristan tris

Words: tyler ty

Words: tyrone ty

Words: valerie val

Words: vanessa nessa ness

Words: vera vee

Words: vernon vern

Words: veronica ronnie roni vera nica

Words: victor vic vick

Words: victoria vicky vicki tori vic vickie tory queenie

Words: vincent vince vinny vin vinnie

Words: viola vi

Words: violet vi lettie

Words: virginia ginny ginger gina

Words: vivian viv

Words: vivien viv

Words: walter walt wally wat

Words: wallace wally

Words: wendy wen

Words: wesley wes

Words: wilfred wilf fred

Words: wilhelmina willa mina billie minnie

Words: willard will

Words: william will bill billy willy liam willie wills

Words: willis will

Words: winifred winnie freda win

Words: winston win winnie

Words: woodrow woody

Words: yolanda yoli

Words: yvonne vonnie

Words: zachariah zach zac zack zak

Words: zachary zach zac zack zak

Words: aaron ron ronnie

Words: aidan aid

Words: alan al

Words: allan al

Words: allen al

Words: alvin al

Words: antonia toni

Words: caitlin cait cat

Words: carmen carm

Words: claudia claud

Words: colin col

Words: darren daz

Words: dean deano

Words: doreen dor dorrie

Words: ebenezer eben

Words: elaine lainie

Words: emmanuel manny manu

Words: fiona fi

Words: gavin gav

Words: gemma gem

Words: gerardo gerry

Words: gloria glo

Words: hayley hay

Words: ingrid inge

Words: jenna jen

Words: joel joey

Words: jude judy

Words: karen kaz

Words: kelly kel

Words: kelvin kel

Words: leigh lee

Words: loretta lori

Words: lorraine lori

Words: lucia lucy

Words: manuel manny manu manolo

Words: marcia marcy

Words: marianne mari anne

Words: marissa rissa

Words: marlene marly lena

Words: naomi nomi

Words: natalia nat tasha

Words: nina nin

Words: oscar osc

Words: patrice pat

Words: petra pet

Words: philomena mena phil

Words: priscilla cilla

Words: quentin quin

Words: rafael rafa

Words: ricardo rick ricky

Words: rita marguerite

Words: roxana roxy

Words: ruben rube

Words: ruth ruthie

Words: salvatore sal

Words: salvador sal

Words: seamus shay

Words: shawn shawny

Words: spencer spence

Words: tanisha tan

Words: tiffany tiff

Words: tina christina

Words: valentina val tina

Words: valentine val

Words: vladimir vlad

Words: xavier xav

Words: yasmin yaz
