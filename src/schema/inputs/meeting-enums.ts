import { enumOf } from '../types/enum-of.ts';

export const MeetingStatus = enumOf('MeetingStatus', 'What became of a meeting.', {
  HELD: 'It took place, or is under way.',
  PLANNED: 'It is arranged or announced.',
  PROPOSED: 'It was offered, sought or hoped for.',
  CANCELLED: 'It was called off, refused, denied or put off.',
});

export const StatusDetail = enumOf('StatusDetail', 'How a meeting was cancelled.', {
  CALLED_OFF: 'Arranged, then called off.',
  REFUSED: 'One side refused.',
  DENIED: 'It is said not to have happened.',
  POSTPONED: 'Put off to another time.',
});

export const MeetingFormat = enumOf('MeetingFormat', 'How the parties met.', {
  IN_PERSON: 'In one place.',
  REMOTE: 'By telephone or video.',
  INDIRECT: 'Through a mediator.',
  UNKNOWN: 'Not told.',
});

export const ClaimField = enumOf('ClaimField', 'A part of a claim that a sentence can speak for.', {
  PARTICIPANTS: 'Who took part.',
  DATE: 'When.',
  PLACE: 'Where.',
  VENUE: 'In which building or room.',
  STATUS: 'What became of it.',
  FORMAT: 'How they met.',
});

export const MeetingRole = enumOf('MeetingRole', 'What an entity has to do with a meeting.', {
  PARTY: 'It takes part.',
  REPRESENTED: 'Someone takes part for it.',
  VENUE: 'It is the place of the meeting, or holds that place.',
});

export type MeetingRoleName = typeof MeetingRole.$inferType;
