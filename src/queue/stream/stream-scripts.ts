// What Redis must do in one step: add many, acknowledge and delete, trim below what any group still needs, and keep or give back what is held.

/**
 * Adds payloads, in their order. In one step, because whoever waits for entries is else woken by the first and gets that one alone, which
 * costs as much to decide and to commit as a batch. KEYS: stream. ARGV: payloads.
 */
export const ADD = `
for i = 1, #ARGV do redis.call('XADD', KEYS[1], '*', 'payload', ARGV[i]) end
return #ARGV`;

/**
 * Acknowledges entries and deletes them, unless other groups may still want them: then trimming does.
 * KEYS: stream. ARGV: group, ids.
 */
export const FINISH = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local ids = {unpack(ARGV, 2)}
local done = redis.call('XACK', KEYS[1], ARGV[1], unpack(ids))
if #redis.call('XINFO', 'GROUPS', KEYS[1]) == 1 then redis.call('XDEL', KEYS[1], unpack(ids)) end
return done`;

/** Deletes entries, acknowledged in every group: nobody is to have them any more. KEYS: stream. ARGV: ids. */
export const FORGET = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
for _, flat in ipairs(redis.call('XINFO', 'GROUPS', KEYS[1])) do
  for i = 1, #flat, 2 do
    if flat[i] == 'name' then redis.call('XACK', KEYS[1], flat[i + 1], unpack(ARGV)) end
  end
end
return redis.call('XDEL', KEYS[1], unpack(ARGV))`;

/**
 * Trims below the minimum over all groups of the lowest pending id, else just past the last delivered one; not at all while a group
 * has read nothing. Lets go of consumers that hold nothing and have not been heard of for long.
 * KEYS: stream. ARGV: group, silence of a dead consumer in ms.
 */
export const TIDY = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local function fields(flat)
  local map = {}
  for i = 1, #flat, 2 do map[flat[i]] = flat[i + 1] end
  return map
end
local function parts(id)
  local ms, seq = string.match(id, '^(%d+)-(%d+)$')
  return tonumber(ms), tonumber(seq)
end
local lowMs, lowSeq = nil, nil
for _, flat in ipairs(redis.call('XINFO', 'GROUPS', KEYS[1])) do
  local group = fields(flat)
  local ms, seq
  if group['pending'] > 0 then
    ms, seq = parts(redis.call('XPENDING', KEYS[1], group['name'])[2])
  else
    ms, seq = parts(group['last-delivered-id'])
    if ms == 0 and seq == 0 then return 0 end
    seq = seq + 1
  end
  if lowMs == nil or ms < lowMs or (ms == lowMs and seq < lowSeq) then lowMs, lowSeq = ms, seq end
  if group['name'] == ARGV[1] then
    for _, one in ipairs(redis.call('XINFO', 'CONSUMERS', KEYS[1], ARGV[1])) do
      local consumer = fields(one)
      if consumer['pending'] == 0 and consumer['idle'] > tonumber(ARGV[2]) then
        redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], consumer['name'])
      end
    end
  end
end
if lowMs == nil then return 0 end
return redis.call('XTRIM', KEYS[1], 'MINID', string.format('%.0f-%.0f', lowMs, lowSeq))`;

const OWN = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local function mine(id)
  local found = redis.call('XPENDING', KEYS[1], ARGV[1], id, id, 1)
  return found[1] and found[1][2] == ARGV[2] and found[1][4]
end`;

/** A sign of life for entries that this consumer still holds. KEYS: stream. ARGV: group, consumer, ids. */
export const BEAT = `${OWN}
local held = 0
for i = 3, #ARGV do
  if mine(ARGV[i]) then
    redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, ARGV[i], 'JUSTID')
    held = held + 1
  end
end
return held`;

/** Gives entries back that were not begun: anybody may claim them at once. KEYS: stream. ARGV: group, consumer, idle ms, ids. */
export const RELEASE = `${OWN}
for i = 4, #ARGV do
  local deliveries = mine(ARGV[i])
  if deliveries then
    redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, ARGV[i],
      'IDLE', ARGV[3], 'RETRYCOUNT', math.max(0, deliveries - 1), 'JUSTID')
  end
end
return 1`;
