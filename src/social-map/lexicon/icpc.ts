/**
 * The topic that a code of the ICPC-1 stands for first, where several topics carry it (Nederlandse ICPC-1: P for
 * psychological, Z for social, the others by body system). P81, P82 and P86 are ICPC-2, which ICPC-1 has not for these.
 */
export const OWN_CODE: Record<string, string> = {
  P01: 'anxiety', P02: 'trauma', P03: 'low-mood', P06: 'sleep', P09: 'gender', P10: 'speech', P11: 'picky-eating', P12: 'bedwetting', P13: 'soiling',
  P15: 'substances', P16: 'substances', P17: 'substances', P18: 'substances', P19: 'substances', P20: 'adhd', P21: 'adhd', P22: 'behaviour', P23: 'behaviour', P24: 'dyslexia', P29: 'therapy',
  P71: 'psychosis', P72: 'psychosis', P73: 'psychosis', P74: 'anxiety', P75: 'psychosomatic', P76: 'low-mood', P77: 'suicidality', P78: 'stress-young-adult', P79: 'ocd', P80: 'severe-psychiatry',
  P81: 'adhd', P82: 'trauma', P85: 'intellectual-disability', P86: 'eating-disorder', P98: 'psychosis', P99: 'autism',
  A04: 'psychosomatic', A14: 'crying-baby', A15: 'crying-baby', A16: 'crying-baby', A44: 'child-health', A90: 'disability', A97: 'child-health', A98: 'child-health',
  D01: 'psychosomatic', D06: 'psychosomatic', D12: 'soiling', D17: 'soiling', L28: 'motor', L29: 'motor', L99: 'motor', N01: 'psychosomatic', N02: 'psychosomatic', N08: 'tics', N19: 'speech', N29: 'motor', N85: 'disability', N88: 'chronic-illness',
  T05: 'picky-eating', T06: 'eating-disorder', T07: 'overweight', T08: 'eating-disorder', T10: 'child-health', T82: 'overweight', T83: 'overweight', T89: 'chronic-illness', U04: 'soiling',
  W10: 'sexual-health', W11: 'sexual-health', W12: 'sexual-health', W14: 'sexual-health', W18: 'maternity', W19: 'infant-feeding', W70: 'postnatal', W78: 'pregnant-support', W79: 'unwanted-pregnancy', W84: 'pregnant-support', W90: 'maternity', W94: 'infant-feeding', W95: 'infant-feeding', W96: 'postnatal', W99: 'pregnant-support', X23: 'sexual-health', X24: 'gender', Y08: 'gender', Y25: 'sexual-health',
  Z01: 'debts', Z03: 'eviction', Z04: 'newcomers', Z05: 'stress-young-adult', Z06: 'dropout', Z07: 'school-absence', Z08: 'decisions', Z09: 'police', Z10: 'culture', Z11: 'child-health', Z12: 'divorce-parents', Z14: 'young-carer', Z16: 'parenting',
  Z18: 'chronic-illness', Z20: 'parenting', Z21: 'parent-ill', Z22: 'young-carer', Z23: 'grief', Z24: 'bullying', Z25: 'violence-home', Z28: 'disability', Z29: 'multiproblem',
}
