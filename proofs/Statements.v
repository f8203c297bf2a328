(** * What the book states

    Each theorem here is a lemma, proposition or theorem of a lecture, which the comment before it names. Nothing is
    assumed but what the statement says: no section, no axiom. The proofs are in the other files. *)
From Book Require TwoGenerals Chain Slow Consensus.
From Book Require Import Model Views TooFew TooMany Enough Frontier Silence Count Signatures Small OneRound Quorums Beyond.

(* page: three-f-plus-one *)
Theorem three_f_plus_one : forall n f, 3 <= n -> 1 <= f ->
  (exists P, works P n f) <-> n >= 3 * f + 1.
Proof. exact frontier. Qed.

(* page: two-generals#decisive *)
Theorem decisive_messenger : forall k w1 w2, 1 <= w2 ->
  (forall lost,
    let d := Chain.delivered k w1 w2 true lost in
    let decides := TwoGenerals.decides (Chain.chain k w1 w2) true lost in
    (decides TwoGenerals.one = attack <-> d >= 2 * w1) /\
    (decides TwoGenerals.two = attack <-> d >= 2 * w2 - 1) /\
    (min (2 * w1) (2 * w2 - 1) <= d < max (2 * w1) (2 * w2 - 1) ->
      decides TwoGenerals.one <> decides TwoGenerals.two)) /\
  2 * w1 <> 2 * w2 - 1 /\
  (forall d, d <= k -> exists lost, Chain.delivered k w1 w2 true lost = d).
Proof.
  intros k w1 w2 some. split; [|split; [lia|]].
  - intros lost d decides. assert (decides TwoGenerals.one = attack <-> 2 * w1 <= d) as one_attacks by apply Chain.one_attacks.
    assert (decides TwoGenerals.two = attack <-> 2 * w2 - 1 <= d) as two_attacks by apply Chain.two_attacks.
    split; [exact one_attacks|]. split; [exact two_attacks|]. intros between same.
    rewrite same in one_attacks. assert (2 * w1 <= d <-> 2 * w2 - 1 <= d) by tauto. lia.
  - intros d within. exists (Chain.capture_after d). rewrite Chain.delivered_arrived, Chain.arrived_capture_after. lia.
Qed.

(* page: two-generals#rungs *)
Theorem one_rung_for_each_messenger : forall k w1 w2 lost h,
  Chain.rung k w1 w2 h (true, lost) <-> h <= Chain.delivered k w1 w2 true lost.
Proof.
  intros. rewrite Chain.rung_holds, Chain.delivered_arrived. simpl. tauto.
Qed.

(* page: two-generals#impossible *)
Theorem two_generals : forall P : TwoGenerals.protocol,
  ~ (TwoGenerals.Agreement P /\ TwoGenerals.Attack P /\ TwoGenerals.Retreat P).
Proof. exact TwoGenerals.never_all_three. Qed.

(* page: byzantine-generals#no-rule *)
Theorem no_rule_for_the_inbox : forall rule,
  exists W, In W [world_A; world_B; world_A'] /\ ~ right_in rule W.
Proof. exact wrong_somewhere. Qed.

(* page: views#same-view *)
Theorem same_view_same_deeds : forall n P (E E' : execution P) i r,
  traitor P E i = false -> traitor P E' i = false -> view n P E r i = view n P E' r i ->
  (forall s j, 1 <= s <= r + 1 -> sent n P E s i j = sent n P E' s i j) /\
  (r = rounds P -> decides_in n P E i = decides_in n P E' i).
Proof. exact same_deeds. Qed.

(* page: views#chains *)
Theorem steps_and_chains :
  (forall n P i,
    (forall E, traitor P E i = false -> indistinguishable n P i E E) /\
    (forall E E', indistinguishable n P i E E' -> indistinguishable n P i E' E) /\
    (forall E E' E'', indistinguishable n P i E E' -> indistinguishable n P i E' E'' -> indistinguishable n P i E E'')) /\
  exists k w1 w2 first last walk,
    Chain.steps (fun E E' => exists g, Chain.indistinguishable k w1 w2 g E E') (first :: walk ++ [last]) /\
    forall g, ~ Chain.indistinguishable k w1 w2 g first last.
Proof.
  split.
  - intros n P i. unfold indistinguishable. repeat split; intuition congruence.
  - exists 4, 0, 0, (true, Chain.capture_after 4), (false, Chain.capture_after 0),
      (map (fun j => (true, Chain.capture_after (4 - j))) [1; 2; 3; 4]).
    exact Chain.walk_of_four.
Qed.

(* page: views#sealed-group *)
Theorem a_sealed_group : forall n P (S : general -> bool) (E E' : execution P),
  (forall i, S i = true -> traitor P E i = false /\ traitor P E' i = false) ->
  (S commander = true -> ordered P E = ordered P E') ->
  (forall r i j, S i = true -> S j = false -> In j (generals n) -> 1 <= r <= rounds P ->
    sent n P E r j i = sent n P E' r j i) ->
  forall i, S i = true ->
    view n P E (rounds P) i = view n P E' (rounds P) i /\ decides_in n P E i = decides_in n P E' i.
Proof.
  intros n P S E E' loyal same_order outside i member.
  assert (view n P E (rounds P) i = view n P E' (rounds P) i) as same.
  { apply (sealed_group n P (fun i => S i = true)); auto.
    - intro j. destruct (S j); auto.
    - intros r j h inside not_inside among within. apply outside; auto; [|lia]. destruct (S h); congruence. }
  split; [exact same|]. apply (same_deeds n P E E' i (rounds P)); auto; apply loyal; assumption.
  (* step: sealed-decide *)
Qed.

(* page: too-few#neighbours *)
Theorem two_neighbours : forall P x b y, In x (generals 3) -> In y (generals 3) -> x <> y ->
  let X := (x, b) in
  let Y := beside X y in
  exists z o script, In z (generals 3) /\ z <> x /\ z <> y /\
    (x = commander -> o = TooFew.held b) /\ (y = commander -> o = TooFew.held (snd Y)) /\
    (forall r, after 3 P (Nat.eqb z) o script r x = ring P r X /\
               after 3 P (Nat.eqb z) o script r y = ring P r Y) /\
    decides 3 P (Nat.eqb z) o script x = ring_decides P X /\
    decides 3 P (Nat.eqb z) o script y = ring_decides P Y.
Proof. intros P x b y. exact (neighbours_in_the_ring P x b y). Qed.

(* page: too-few#three *)
Theorem three_generals_are_too_few : forall P, ~ works P 3 1.
Proof. exact three_generals. Qed.

(* page: too-few#parity *)
Theorem one_or_all_three : forall P, demands_broken P = 1 \/ demands_broken P = 3.
Proof. exact broken_one_or_three. Qed.

(* page: too-few#too-many *)
Theorem a_third_is_too_many : forall P n f, 3 <= n <= 3 * f -> ~ works P n f.
Proof. exact third_too_many. Qed.

(* page: too-few#easy *)
Theorem what_is_easy :
  (forall n, 2 <= n -> exists P, works P n 0) /\
  (forall f, exists P, works P 2 f) /\
  (forall n, exists P, forall traitor o script, IC1 n P traitor o script) /\
  (forall n, exists P, forall traitor o script, IC2 n P traitor o script).
Proof. exact easy. Qed.

(* page: enough#obeyed *)
Theorem a_loyal_commander_is_obeyed : forall traitor lie m k c p v l, NoDup l ->
  traitors_among traitor (c :: l) <= k -> length (c :: l) > 2 * k + m ->
  IC2_of traitor lie m c p v l.
Proof. intros. apply obeyed with (k := k); assumption. Qed.

(* page: enough#enough *)
Theorem more_than_three_times_the_traitors :
  (forall traitor lie m c p v l, NoDup l ->
    traitors_among traitor (c :: l) <= m -> length (c :: l) > 3 * m ->
    IC1_of traitor lie m c p v l /\ IC2_of traitor lie m c p v l) /\
  (forall n m, n > 3 * m -> works (OM n m) n m).
Proof. split; [intros; apply enough; assumption | exact OM_works]. Qed.

(* page: enough#silence *)
Theorem silence_is_enough : forall traitor n m k c l, 1 <= m <= n - 2 -> k <= n - 2 -> n <= 2 * k + m ->
  NoDup l -> length (c :: l) = n -> traitor c = false -> traitors_among traitor l = k ->
  (forall i, In i l -> traitor i = false -> takes traitor silent m c [] attack l i = retreat) /\
  ~ IC2_of traitor silent m c [] attack l.
Proof.
  intros traitor n m k c l levels few enough once size c_loyal traitors.
  assert (forall i, In i l -> traitor i = false -> takes traitor silent m c [] attack l i = retreat) as all_retreat
    by (intros i among i_loyal; apply (silence_retreats traitor n m k); auto).
  split; [exact all_retreat|]. intros IC2.
  assert (exists i, In i l /\ traitor i = false) as (i & among & i_loyal).
  { clear -size traitors few levels. simpl in size. unfold traitors_among in traitors.
    assert (length (filter traitor l) < length l) as fewer by lia. clear -fewer.
    induction l as [|i l IH]; simpl in *; [lia|]. destruct (traitor i) eqn:is; [|exists i; auto].
    simpl in fewer. destruct IH as (j & among & loyal); [lia|]. exists j; auto. }
  specialize (IC2 c_loyal i among i_loyal). rewrite all_retreat in IC2 by assumption. discriminate.
Qed.

(* page: enough#count *)
Theorem number_of_messages : forall n m r heard, 1 <= n -> 1 <= r <= m + 1 ->
  messages n m r heard = falling n r.
Proof. intros n m r heard some within. apply count_of_round; lia. Qed.

(* page: enough#to-spare *)
Theorem levels_to_spare_hold :
  (forall traitor lie m f c p v l, f <= m -> NoDup l ->
    traitors_among traitor (c :: l) <= f -> length (c :: l) > 2 * f + m ->
    IC1_of traitor lie m c p v l /\ IC2_of traitor lie m c p v l) /\
  (forall n m f, f <= m -> n > 2 * f + m -> works (OM n m) n f).
Proof. split; [intros; apply levels_to_spare with (f := f); assumption | exact OM_works_with_levels_to_spare]. Qed.

(* page: signatures#theorem-3 *)
Theorem signed_messages_are_enough : forall n m traitor o script, n >= m + 2 ->
  traitors_among traitor (generals n) <= m ->
  (forall i j, loyal_lieutenant n traitor i -> loyal_lieutenant n traitor j ->
    obeys n m traitor o script i = obeys n m traitor o script j) /\
  (traitor commander = false -> forall i, loyal_lieutenant n traitor i -> obeys n m traitor o script i = o).
Proof.
  intros n m traitor o script _ few. split.
  - intros i j [] []. apply signed_messages_IC1; assumption.
  - intros loyal i []. apply signed_messages_IC2; assumption.
Qed.

(* page: signatures#beyond *)
Theorem beyond_m : forall n m, n >= m + 2 ->
  (forall f,
    (exists traitor o script, traitors_among traitor (generals n) = f /\ ~ right n m traitor o script) <->
    m < f <= n - 2) /\
  (forall f, m < f <= n - 2 ->
    exists traitor o script p i, traitors_among traitor (generals n) = f /\
      one_changed n m traitor o script p i /\ ~ right n m traitor o script).
Proof. exact fails_exactly. Qed.

(* page: still-hard#one-round *)
Theorem one_round_is_not_enough : forall P n, n >= 3 -> rounds P = 1 ->
  ~ works P n 1 /\
  ~ (forall traitor o script, traitors_among traitor (generals n) <= 1 -> in_its_own_words P traitor script ->
      IC1 n P traitor o script /\ IC2 n P traitor o script).
Proof.
  intros P n three one. pose proof (breaks_one_round P n one three) as breaks. split; [|exact breaks].
  intros works. apply breaks. intros traitor o script few _. apply works. assumption.
Qed.

(* page: still-hard#slow-commander *)
Theorem a_slow_commander : forall P n, 2 <= n ->
  (forall traitor o delay, traitors_among traitor (generals n) <= 1 -> Slow.all_decide n P traitor o delay) ->
  ~ (forall traitor o delay, traitors_among traitor (generals n) <= 1 -> Slow.IC2 n P traitor o delay).
Proof. intros P n. apply Slow.slow_commander. Qed.

(* page: still-hard#two-f *)
Theorem signed_consensus_on_time :
  (forall n f traitor input script, n >= 2 * f + 1 -> traitors_among traitor (generals n) <= f ->
    (forall i j, In i (generals n) -> In j (generals n) -> traitor i = false -> traitor j = false ->
      Consensus.majority_of n f traitor input script i = Consensus.majority_of n f traitor input script j) /\
    (forall v, (forall i, In i (generals n) -> traitor i = false -> input i = v) ->
      forall i, In i (generals n) -> traitor i = false -> Consensus.majority_of n f traitor input script i = v)) /\
  (forall P n f, 2 <= n -> n <= 2 * f -> ~ Consensus.against_pretenders P n f).
Proof. split; [intros; apply Consensus.consensus; assumption | exact Consensus.no_consensus]. Qed.

(* page: still-hard#quorums *)
Theorem quorums_meet_in_somebody_loyal :
  (forall n f q, f <= n -> reachable n f q -> meet n f q -> n >= 3 * f + 1) /\
  (forall f, reachable (3 * f + 1) f (2 * f + 1) /\ meet (3 * f + 1) f (2 * f + 1)).
Proof.
  split; [exact quorums_bound|]. split; [apply large_quorums_reached | apply large_quorums_meet].
Qed.

(* page: trust#arbiter *)
Theorem an_arbiter_is_enough : exists P, rounds P = 1 /\
  forall n traitor o script, traitor commander = false -> IC1 n P traitor o script /\ IC2 n P traitor o script.
Proof.
  exists obeying. split; [reflexivity|]. intros n traitor o script loyal.
  split; [apply obeying_agrees; assumption | apply obeying_IC2].
Qed.
