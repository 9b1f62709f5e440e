/**
 * The boards of scores, derived from `kept` by a trigger, so that no change can pass them by: not an import, not "forget
 * me", and not an older process that knows nothing of them. The rules are those of ../ranking/ranks.ts, in SQL.
 *
 * `ranked` has the rows of each board. Counting all those before a row takes 30 ms for 100,000 players, so
 * `ranked_counts` says how many players have so many points, one by one and in steps of 512: a place is the sum of some
 * hundred counts at most. Nobody waits for a count that another transaction changes: the change becomes a row of its
 * own, and the next writer merges the two.
 */
export const rankingStep = `
  create table ranked (
    board text collate "C" not null,
    player text collate "C" not null,
    points bigint not null,
    last bigint not null,
    primary key (board, player)
  );
  create index ranked_in_order on ranked (board, points desc, last, player);
  create table ranked_counts (
    board text collate "C" not null,
    step integer not null,
    points bigint not null,
    players integer not null
  );
  create index ranked_counts_in_order on ranked_counts (board, step, points);

  create function whole_number(value jsonb) returns bigint language sql immutable as $$
    select case when jsonb_typeof(value) = 'number' then
      case when value::numeric between 0 and 9007199254740991 and value::numeric % 1 = 0 then value::numeric::bigint end
    end
  $$;

  create function day_of(key text) returns date language sql immutable as $$
    select case when key ~ '^[12]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' then
      make_date(left(key, 4)::int, substr(key, 6, 2)::int, 1) + (right(key, 2)::int - 1)
    end
  $$;

  create function ranks_of(collection text, key text, value jsonb) returns setof ranked language plpgsql stable as $$
  declare
    stop integer := strpos(key, '.');
    points bigint := whole_number(value -> 'points');
    last bigint := whole_number(value -> 'last');
    days jsonb := coalesce(value -> 'days', '{}');
    latest timestamp;
    is_sound boolean;
  begin
    if points is null or last is null or jsonb_typeof(days) <> 'object' then
      return;
    end if;
    select max(day_of(one.key)), coalesce(bool_and(day_of(one.key) is not null and coalesce(whole_number(one.value), 0) > 0), true)
      into latest, is_sound from jsonb_each(days) as one;
    if is_sound is not true then
      return;
    end if;
    return query
      select concat_ws(' ', collection, left(key, stop), sums.period, sums.first), substr(key, stop + 1), sums.points, last
      from (
        select 'all' as period, '0000-01-01' as first, points
        union all select periods.period, to_char(periods.first, 'YYYY-MM-DD'), (
          select least(sum(whole_number(one.value)), 9007199254740991)::bigint
          from jsonb_each(days) as one where day_of(one.key) >= periods.first
        )
        from (values
          ('today', latest), ('week', date_trunc('week', latest)), ('month', date_trunc('month', latest))
        ) as periods (period, first)
      ) as sums where sums.points > 0;
  end $$;

  create function keep_ranks() returns trigger language plpgsql as $$
  declare
    gone ranked[];
    come ranked[];
  begin
    if coalesce(new.collection, old.collection) not in ('quiz-scores', 'quiz-everywhere') then
      return null;
    end if;
    if tg_op <> 'INSERT' then
      gone := array(select ranks from ranks_of(old.collection, old.key, old.value) as ranks);
    end if;
    if tg_op <> 'DELETE' then
      come := array(select ranks from ranks_of(new.collection, new.key, new.value) as ranks);
    end if;
    delete from ranked using unnest(gone) as one
      where ranked.board = one.board and ranked.player = one.player
      and one.board not in (select board from unnest(come));
    insert into ranked select * from unnest(come)
      on conflict (board, player) do update set points = excluded.points, last = excluded.last;
    with moved as (
      select board, step, points - points % step as points, sum(players) as players
      from (
        select board, points, -1 as players from unnest(gone) union all select board, points, 1 from unnest(come)
      ) as ranks, (values (1), (512)) as steps (step)
      group by board, step, points - points % step having sum(players) <> 0
    ), merged as (
      delete from ranked_counts where ctid = any (array(
        select free.ctid from moved, lateral (
          select ctid from ranked_counts as counts
          where counts.board = moved.board and counts.step = moved.step and counts.points = moved.points
          for update skip locked
        ) as free
      )) returning board, step, points, players
    ) insert into ranked_counts
      select board, step, points, sum(players) from (table moved union all table merged) as parts
      group by board, step, points having sum(players) <> 0;
    return null;
  end $$;
  create trigger keep_ranks after insert or update or delete on kept for each row execute function keep_ranks();

  create function rank_all() returns void language sql as $$
    delete from ranked;
    delete from ranked_counts;
    insert into ranked select ranks.* from kept, ranks_of(kept.collection, kept.key, kept.value) as ranks
      where collection in ('quiz-scores', 'quiz-everywhere');
    insert into ranked_counts
      select board, step, points - points % step, count(*) from ranked, (values (1), (512)) as steps (step)
      group by board, step, points - points % step;
  $$;
  select rank_all();`;
