/**
 * A short case to start from, as `sextant new` writes it: three parties, every line explained. It
 * passes `check` without a warning.
 */
export function starterCase(): string {
  return STARTER;
}

const STARTER = `# A case: one negotiation at one point in time. This one is invented, so that you can try things
# out: two states share a river, and a bank could pay for both. Change it piece by piece into your
# own, and run "sextant check" and "sextant analyse" on this file after each step.
#
# What follows a # is a note to yourself. Indent with spaces, two a level. A text with a comma or a
# colon stands in quotes.

sextant: 1                  # the version of the format: leave it
title: Sharing the river
asOf: "2024-06"             # the date of the case; dates stand in quotes
question: Why is there no agreement on the river, and what would bring one?
synopsis: >-
  Upland, at the upper river, holds back water. Lowland protests and may go to court. A bank would
  pay for irrigation on both sides once water is released.

# To back a claim with a source, write an evidence file beside this one, name it here, and put
# "cite: [E1]" where "judgement:" stands below. What has neither is shown as uncited.
# evidence: evidence.yaml

# Who can decide something, and what each may do or leave. An option is a yes or no.
parties:
  upland:
    name: Upland
    options:
      release: Releases an agreed share of the water
  lowland:
    name: Lowland
    options:
      protest: Protests in public
      court: { name: Takes the dispute to court, reversible: false }   # once begun, not withdrawn
  bank:
    name: Basin Bank
    options:
      # A guard: the bank may begin to pay only while water is released. If the release stops
      # later, the payments do not end by themselves; the bank would have to end them.
      fund: { name: Pays for irrigation on both sides, onlyWhen: upland.release }

# How things stand: the options that are taken now. All others are not taken.
statusQuo:
  lowland.protest: { judgement: The ministry repeats its protest every month. }

# Results that you want to compare. Together they should cover everything and not overlap.
# Conditions are made of options, names, not, and, or, if, iff and brackets.
outcomes:
  agreement: { name: Agreement, when: upland.release and not lowland.court }
  lawsuit: { name: Lawsuit, when: lowland.court }
  deadlock: { name: Deadlock, when: not upland.release and not lowland.court }

# What a party wants, in words. "when" says it as a condition, and "reading" why that is the same.
goals:
  lowland:
    water:
      text: A share of the river that it can rely on
      when: upland.release
      reading: A share is reliable only if Upland has agreed to it.
      judgement: Every statement of the ministry begins with it.

# What each party wants to hold, most important first. "order" says what the order rests on.
preferences:
  upland:
    order: { judgement: A ruling would bind for good; money and protest come and go. }
    statements:
      - { prefer: not lawsuit, judgement: It has declared the court incompetent. }
      - tie:                # two things of equal weight: the more of them hold, the better
          - { prefer: bank.fund, judgement: Its budget counts on foreign investment. }
          - { prefer: not lowland.protest, judgement: The protests hurt its standing. }
      - { prefer: not upland.release, judgement: Its own farms need the water. }
  lowland:
    order: { judgement: "The harvest comes first, the means to it later." }
    statements:
      - water               # the goal above, by its name
      - { prefer: bank.fund, judgement: It has applied for the money. }
      - { prefer: not lowland.court, judgement: A lawsuit takes years. }
      - { prefer: lowland.protest iff not upland.release, judgement: It protests while it must. }
  bank:
    order: { judgement: Its charter puts peace among its members before lending. }
    statements:
      - { prefer: agreement, judgement: The charter says so. }
      - { prefer: bank.fund, judgement: It lives by lending. }
`;
