<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Names and codes of states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of needs and flows of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties to the Convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0. Works without a network; nothing leaves this computer unless you send a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data that come with the program; all amounts, ranks and pairings of the example together are an exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Landbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The file is whole. Errors in the data: %1. Other findings: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that a file is whole and its data are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the same as %2. Checked; safe to send or to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a verified copy, fit for a stick or a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is decided so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept, reject or adjust a proposed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the need of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its year (default: all lines of the two)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix the amount that is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the two apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix this amount of the two instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the decision away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs have changed since the run: what is said holds for the records as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why a line is proposed, why not, why a need or offer is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the need to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offer; with a need the pair of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stored run (default: the last of the current scenario)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tables were written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write all tables of a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for the CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, or hxl with a second row of HXL tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 can mean several: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 wants a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 may stand only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb %1. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: a verb is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is no value for %1: it takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 cannot stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the messages: ar, en, es, fr, ru or zh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches the needs of affected states with what donors can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells more about a verb, %2 the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 input refused, 4 the workspace cannot be opened, 5 could not write, 130 interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what was done, when and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: rows were refused. Correct them, or leave them out with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: this was a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: the workspace holds all of this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read tables (CSV files, or folders of them) into a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of a file whose name is none (or auto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to read numbers that can be read in two ways: . or ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to read such dates: dmy, mdy or ymd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out refused rows and those that refer to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would happen; store nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, %3: exceeds %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match offers with needs and store the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario (default: the current one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a configuration (JSON), which becomes the scenario&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop after so long; such a result is not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store a result that the time limit stopped, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a new workspace for “%2”, in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new, empty workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the round (default: the name of the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the round (default: USD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day whose rates and endorsements count (default: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a report of a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>html (the default) or pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants: %1; at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal: holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal: does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs are those of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs have changed since the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 was done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last step, or the last N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do the last step taken back again, or the last N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a result independently against the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a result as match --json prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge the lines alone, not the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far to search for whole and fewer grants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a national strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 % of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the need states none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valued, ask case by case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 to one need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 to one state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 on this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, endorsed on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair does not fit as the records stand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states no condition of its own; its kind and years agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 hold: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) already has the %3 that one state may get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) already has the %3 that this need may get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 (%2) gets here is fixed by a lock or decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left in the years that %1 (%2) could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First ranks are served first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First ranks are served first: all %n grant(s) of %1 go to needs of this rank.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First ranks are served first: no need of an earlier rank that could take this money is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state that stands lower could use this money: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other state could use this money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state that stands lower could use this money; %1 stands at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state that stands lower could use this money; the next to get it would be %1 (%2, %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is fixed (%1): it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is fixed (%1) by %2: it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among equal plans, the fewest grants found: %1, where at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This need takes no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer takes no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, but more would exceed the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, but a limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, and is fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, but the offer is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no part in the matching: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no gap left; %2 of it comes from this offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives %2, and gives all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock or decision fixes this pair at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of %1 in the years that this need could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used up by needs of equal or higher standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way as the records are now: up to %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit for one need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit for one state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could give %2, but one condition fails: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could take %2, but one condition fails: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out of the matching: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This need is covered in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap left %1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) can reach it, directly or by swaps. All give what they may.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gives %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is used in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is not used: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without the condition “%1”, %n need(s) could take up to %2 of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The money ran out in %1, where %2 reaches %3 of its gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first need that it could not fill: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need of an earlier rank that could take this money is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants are kept whole in this round (smallest and most grants, useful amounts, most donors), so states of one rank need not stand even. The report says how close the plan is to the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 grants in all; at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more would fit, where the rules on whole grants of both sides allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) fit it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Settled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine-affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area, m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article 5 deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes mine action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most donors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most per need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most per state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest useful amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least domestic share, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units for one unit of the round’s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires a strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors (DAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered before this proposal, in percent of what is requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered with this proposal, in percent of what is requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 covered after the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap by national rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Accept %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create the workspace “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run the matching of scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the decision on %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the plain round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the finding %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that you may open it and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed; choose another folder or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Your last change was not saved; everything before it is safe. Free some space and try again, or save a copy on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Landbridge workspace. It was left as it is. To bring in tables, create or open a workspace and import them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window or on another computer (%3, %2, since %4). Wait until it is closed there, or ask for a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program (file version %2, this program knows %3). Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of %1 cannot be trusted: %2. The file was left as it is. Open your newest good copy, and keep this file for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing can be changed. Save a copy and work on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be stored: %1. Your last change was not saved; everything before it is safe. Try again, or save a copy on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was written but does not agree with the original: %1. Do not rely on it. Save the copy again, best on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a table nor a folder of tables that can be read here. Nothing was read from it. Save it as CSV with a header line and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 and was not opened. Such files can freeze a computer. Divide it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line holds bytes that are not UTF-8 text. Names would be damaged, so it was not read. Save the file as “CSV UTF-8” and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line holds a zero byte, which text never has. The file is damaged or is not a CSV file. Save it again as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark that opens on this line is never closed. What follows cannot be told apart. Close it in the file and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has %1 cells where the header has %2. Its values could land in wrong columns. Check separators and quotation marks on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of this line is longer than %1. It was not read. Shorten the text in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 lines. It was not read. Divide it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no header line with known column names. Its columns cannot be told apart. Put the column names into the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of no table. The file was passed over. Name it after a table such as needs.csv, or say which table it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not known and was set aside. Its values are not imported. Rename it if it stands for a known column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing. Rows cannot be read without it. Add it to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” stands twice in the header. It is not clear which one counts. Remove or rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a formula of a spreadsheet. It was read as plain text and is never calculated. Check that this is what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of an unquoted cell. It was read as it is. Check the line if the value looks wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text cannot be read at %1. Nothing was taken from it. Correct it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text is nested deeper than %1 levels and was not read. Ask the sender for a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one JSON object. It is not clear which one counts. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty but must be filled. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the %2. The row would refer to nothing. Correct the id, or add the record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name or code of a known state. Choose the state, or add it to the parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the code of a currency. Use three letters of ISO 4217, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words that can stand here. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits only, such as 1200000 or 1200000.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below zero. Amounts here are never negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than the program can hold. Check whether digits were doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more decimals than the %2 that can stand here. Round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can mean %2 or %3. Nothing else decides it. Say how numbers are to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-04-15, or as a year where a year will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can mean two different days. Nothing else decides it. Write it as 2026-04-15, or say in which order dates are to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a year. Write four digits, such as 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a rate above zero. Write a decimal number or a fraction such as 5/4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate of the round’s own currency must be 1, not %1. Remove the row or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end %2 lies before the start %1. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a rank. Ranks are whole numbers from 1, and 1 comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector shares add up to %1 %. They must add up to 100 %. Change a share or leave all empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a purpose code of the OECD DAC. Use five digits, such as 15250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a percentage from 0 to 100. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two rows for the year %2. It is not clear which one counts. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years of %1 add up to %2, but its amount is %3. Change a year or the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an id. Ids have no semicolon, no invisible signs and no blanks at their ends. Rename the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 stands twice with different values. It is not clear which one counts. Remove one or rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair of %1 and %2 is forbidden and locked at once. Both cannot hold. Remove one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule or decision needs an amount. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year can stand only with a lock, an acceptance or an adjustment. Leave it empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid JSON. Correct it, such as 3, true or [&quot;grant&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a setting that the matching knows. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of %1 has no column “%2”. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no rank from its state. It is a draft and takes no part in the matching. Ask the state for its rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranks of %1 leave out rank %2. The order stays as the state wrote it. Ask the state, or renumber its needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not endorsed by its state. It takes no part in the matching. Enter who endorsed it and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of %1 was raised from the endorsed %2 to %3. It waits until the state endorses the new amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was endorsed on %2, after the date of the round (%3). It takes no part in this round. Check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state %1 was not among the parties and was added. Check its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a party of the round and was kept as text. Add the party if it takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rate for %1 on %2. Amounts in this currency cannot be converted. Add a rate of that day, of the 7 days before or of that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value in money. It is shown as not valued and lowers no gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of cover that falls in none of its years. This cover lowers no gap. Check the years of the need and of its cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 covers %1 outside the need’s own years. It is counted. Check the dates if that was not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cover of %1 (%2) exceeds what the state requires (%3). Something may be counted twice. Check its commitments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the flow it passes on, %2, are both drawn from offers. The same money may lower two balances. Keep one of the two links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed line of %2 for %1 was lowered from %3 to %4, because other cover leaves a smaller gap. Check whether it is still meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed line of %2 for %1 is dropped in this scenario, because one of the two takes no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offers that fit %1 could cover %2 of a gap of %3 at most. Nearly all of it stays open whatever is decided. Look for offers with other conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round has no date of reference. Rates and endorsements cannot be read, and the matching cannot start. Enter it in the round’s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds invisible signs that can make text look different from what it is. Remove them unless you know why they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” mixes letters of different scripts that look alike. Check that it is the name it seems to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching cannot start: %1. Correct this first, or leave the records out of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching cannot start: %1 is in %2, and there is no rate for it on %3. Add the rate, or leave the record out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching cannot start: %1 is larger than can be calculated exactly. Divide the round, or check the amounts for doubled digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 locks and decisions cannot be kept together. No proposal was made. Remove one of them or change an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matching was cancelled. The last proposal is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matching was stopped before its end. What was found is a plan, but not proved to be the best. Run it again without a limit before relying on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1 in this workspace. Choose one from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have changed since the run %1. Its proposals no longer belong to them. Run the matching again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %2 among the %1. Check the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of %2 for %1 is proposed (year: %3). Choose a line of the current proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a setting of the matching. Nothing was run. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a value that %1 can have. Nothing was run. Correct the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result cannot be read: %1. It was not checked. Export it again with match --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was changed while this was being worked out, so it was not stored. Nothing is lost. Do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report called “%1”. The match report can be written as HTML and as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposals of the run %1 are older than the data. The report will say so on every page. Run the matching again first, or continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal to report yet. Run the matching first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that the program did not foresee: %1. Your workspace is stored up to the last finished step. Please report this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed line of %2 for %1 is not used, because another one stands on the same pair. Remove the one that is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario’s change of %3 in %2 (%1) could not be applied. The unchanged value is used. Correct the change or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Five largest gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers not used in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no need fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; domestic %2, committed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>beside it %n need(s) in kind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n donor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Who pays whom:&lt;/b&gt; %n grant(s), at least %1 needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Who gets how much: proved.&lt;/b&gt; No plan serves the national first ranks better or more evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Who gets how much: not proved.&lt;/b&gt; The checker did not accept this proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 covered after the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other offer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Run the matching&lt;/a&gt; for a first proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proposals are older than %n change(s): &lt;a href=&quot;%1&quot;&gt;run again&lt;/a&gt;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;a href=&quot;%1&quot;&gt;%n proposal(s)&lt;/a&gt; to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;a href=&quot;%1&quot;&gt;%n need(s)&lt;/a&gt; not endorsed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;a href=&quot;%1&quot;&gt;%n need(s)&lt;/a&gt; without a rank</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;a href=&quot;%1&quot;&gt;%n offer(s)&lt;/a&gt; not admitted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;a href=&quot;%1&quot;&gt;%n note(s)&lt;/a&gt; on the data to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>National rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Who gets how much: proved.&lt;/b&gt; No plan of whole grants serves the national first ranks better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Who gets how much: proved to be at least %1 of the best&lt;/b&gt; up to every rank, in whole grants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Who gets how much: stopped early.&lt;/b&gt; This is a plan, but not proved to be the best.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not endorsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked lines stay as they are when the matching runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank that the state gave to the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor and offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the last proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No better proposal exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven close to the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offer fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every pair that fits was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offers that fit are fixed for other needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offers that fit have reached a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left is below a minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offers that fit are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no need fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the needs that fit are covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit of the offer or of a pair is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rank from its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not endorsed by its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its status or instrument is not admitted in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled as a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is for states of other categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer goes through other channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer excludes this pillar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer excludes this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair is forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer’s instrument is not admitted in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state’s own share is below what the donor asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is for other phases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is for other pillars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is for other regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The donor asks for a national strategy, and the need names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is for other sectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is for other states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer’s status is not admitted in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is another kind of support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is counted in another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years do not meet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>settled finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordination mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message to a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner in an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule on a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>any but %n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rate for this currency on the date of reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 %3 for %4 1, rate of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no part in the matching: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Match report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could fund what, by the ranks the states have set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise: figures, ranks and pairs may be invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have changed since this proposal was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The independent check did not confirm this proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the round as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rates of %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those named by the coordinator only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections 2 to 5 show only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a rank by share of the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a rank by equal awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all states weigh the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers that are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front tier: rank 1 of states of category %1 with an Article 5 deadline within %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crowding above %1 donors per state, pillar and region, and above %2 pillars per donor and state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer funding preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 requested, %2 is covered. The proposal would place %3 of the missing %4; %5 would remain open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage by rank, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered: domestic %1 and committed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the matching: %1; section 6 says what and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the proposal does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First ranks are served before second ranks: of the %1 that still had a first rank open, %2 reach 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need receives more than its gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 offered, %2 is not placed; section 5 says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the %1 offered is placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches %1 of %2 with %3 from %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets how much: proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other plan serves the first ranks better, or more evenly between the states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets how much: proven close to the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 9 says how close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets how much: stopped early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a plan, but not proved to be the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it before the reasons in section 9 are cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays whom:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second program has checked this independently; section 9 has the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest gaps left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest gaps left by state, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order it decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed lines and hard rules; then first ranks before second ranks; inside a rank the state that stands lowest is raised first; then fewer separate grants and less crowding, the least change from the last proposal, donors’ stated wishes, and at the end a fixed order. A later point never overrides an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed matches by affected state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Lines of one need stand together; the gap is what was open before the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor and offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Million, donor’s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor’s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed matches by affected state, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support other than money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed support other than money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried to page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed matches by donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. What is not placed is in section 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed matches by donor, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The first reason that holds for what is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that stay open, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers that are not placed in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The first reason that holds for what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers that are not placed in full, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records take no part, whatever their gap or amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records left out, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplication: what people have settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not look for duplicates, cover above the requirement, or crowding by itself. The list holds what people have settled; what is not in it was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings about duplication that people have settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and declines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, locks and forbidden pairs in force for this proposal. Answers of reviewers are not part of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need and offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, locks and forbidden pairs in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate and cut-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checker says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last proposal before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts by rank with their proven bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole-grant run: its bounds hold for running totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the order that are reported, not certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and bounds of the later points of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code lists read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code lists with their versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each offer ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last rank that each used-up offer served, and the lowest share of the gap that a state it served has there. A need of higher standing that the offer fits is never served less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank and share at which each offer ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex: definitions and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the states ask for in the needs that take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic resources with a value and counted commitments that are tied to the need, up to what it requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this scenario would place; fixed lines included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested less covered less proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the priority that the state itself wrote; 1 comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the covered share before, and the covered and proposed share after the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals are exact and rounded once; where the rounded lines do not add up, the total says “rounded”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort without a value is listed, never counted as zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate for 1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates used, with their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All amounts are in the round’s currency: no rate was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each need, offer and commitment states its own source in the tables of the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is a print copy. The HTML report is the accessible form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n donor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domestic contribution(s) not valued and not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data %1, proposal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other plan serves the first ranks better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need of higher standing that such an offer fits could have had more of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rates of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no day of rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Settled findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordination mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners in offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affected state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article 5 obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultative group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debt swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disarmament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donor group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>humanitarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICBL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implementing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation Support Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least developed countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landlocked developing countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loan of assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multilateral organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-governmental organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proportional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poverty reduction strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Cross and Red Crescent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small island developing states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many survivors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations development framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::CoverageLegend</name>
    <message>
        <source>Domestic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::DecisionSection</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::FacetList</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landbridge::FieldEditor</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::FilterChip</name>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::GapInspector</name>
    <message>
        <source>Needs of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a state to see its needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “%1” is not fully covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::GapsPage</name>
    <message>
        <source>Run matching (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal yet: what is covered and what stays open is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::GapsView</name>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap by national rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::HeadlineNumber</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::HistoryPage</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::ImportChoice</name>
    <message>
        <source>Choose a folder of tables, or single CSV files. They can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with another name belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table: say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of tables to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not change until you press Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tables are to be imported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is being worked on. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with errors cannot be imported. Correct the files, choose how to read the column, or skip these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds all of this already. Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. The workspace is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::ImportReview</name>
    <message>
        <source>What becomes of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to say about these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip rows with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the column shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.5 (point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.234,5 (comma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that no table has are not imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::ImportSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::MatchRunner</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matching was cancelled. The proposals are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was stored, but the independent check does not confirm it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching done in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), %1 changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 1: %1 of its gap is covered (was %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 1: %1 of its gap is covered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::MessageStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::NavigationList</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::NeedsPage</name>
    <message>
        <source>No needs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total of the %n need(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n need(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic, committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::NewRoundDialog</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.landbridge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::NoticeBoard</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::OffersPage</name>
    <message>
        <source>No offers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total of the %n offer(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n offer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::OrganisationsPage</name>
    <message>
        <source>Organisations appear here when you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total of the %n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::OverviewPage</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is empty. Start with the states’ needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage by national rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five largest gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers not used in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::PageArea</name>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::ProposalsPage</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run matching (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total of the %n line(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see why it is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1 – %2; the offer has %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than is allowed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::ProposalsView</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::RatesPage</name>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round and rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate holds on the date of reference for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::RecentButton</name>
    <message>
        <source>not found — maybe on a USB stick?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::RecordForm</name>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::RegisterPage</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes cannot be kept yet. Correct what is marked, or undo them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::RegisterView</name>
    <message>
        <source>Facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, e.g. state:mali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rounded)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal to report on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proposals are older than your last %n change(s). The report says so on every page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run again first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round is an exercise. The report says so on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::StandingNotices</name>
    <message numerus="yes">
        <source>Proposals are older than your last %n change(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were checked: nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::StartPage</name>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links what mine-affected states need with what donors offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds one round: needs, offers, proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace from this computer or a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented data to look around, nothing can break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::StatePanel</name>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after this proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::StatusButtons</name>
    <message>
        <source>Works without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you send a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::WhyInspector</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::WhyNotSection</name>
    <message>
        <source>Why not…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its money goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the E&amp;xample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Landbridge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::WindowTools</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search states, needs, donors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>landbridge::WorkspaceFiles</name>
    <message>
        <source>Workspaces (*.landbridge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written. It is open for reading: use Save a Copy to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not close properly the last time. Your workspace was checked: nothing that was saved is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. The copy was checked: it is safe to copy or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the tables into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
