(** * The chain of messengers (lecture 1): the decisive messenger, the rungs of knowledge, steps and chains *)
From Coq Require Import Arith Bool List Lia.
From Book Require Import Model TwoGenerals.

(** Messenger [r] travels in round [r]: odd ones from 1 to 2, even ones from 2 to 1. *)
Definition sender (r : round) : general := if Nat.odd r then one else two.
Definition receiver (r : round) : general := other (sender r).
Definition same_general (g h : general) : bool :=
  match g, h with one, one | two, two => true | _, _ => false end.

(** How many messengers have reached a general. *)
Definition reached (v : view unit) : nat := length (concat (snd v)).

(** Definition "The chain": messenger 1 is sent if the order was given, every later one if the one before it arrived. *)
Definition chain (k w1 w2 : nat) : protocol := {|
  rounds := k;
  text := unit;
  sends g r v :=
    if same_general g (sender r)
    then if r =? 1 then if fst v then [tt] else []
         else match snd v with [_] :: _ => [tt] | _ => [] end
    else [];
  decision g v :=
    match g with
    | one => if fst v && (w1 <=? reached v) then attack else retreat
    | two => if w2 <=? reached v then attack else retreat
    end |}.

Section Chain.
  Variables k w1 w2 : nat.
  Notation C := (chain k w1 w2).

  (** How many messengers arrive in all: [d]. *)
  Definition delivered (ordered : bool) (lost : losses) : nat :=
    reached (view_of C ordered lost k one) + reached (view_of C ordered lost k two).

  (** Whatever is captured, those that arrive are the first of them. So many arrive in rounds 1 … [r]: *)
  Fixpoint arrived (ordered : bool) (lost : losses) (r : round) : nat :=
    match r with
    | 0 => 0
    | S q => let d := arrived ordered lost q in
             if ordered && (d =? q) && negb (lost r (sender r) 0) then r else d
    end.

  (** What a general has received through round [r] if the first [d] messengers arrive, and no other. *)
  Fixpoint first_ones (d : nat) (r : round) (g : general) : list (list unit) :=
    match r with
    | 0 => []
    | S q => (if same_general g (receiver r) && (r <=? d) then [tt] else []) :: first_ones d q g
    end.

  (* page: two-generals#decisive *)
  Lemma arrived_within o lost r : arrived o lost r <= r.
  Proof.
    induction r as [|r IH]; simpl; [lia|]. destruct (o && (arrived o lost r =? r) && negb (lost (S r) (sender (S r)) 0)); lia.
  Qed.

  (* page: two-generals#decisive *)
  Lemma first_ones_ext d d' r g : (forall s, s <= r -> receiver s = g -> (s <=? d) = (s <=? d')) ->
    first_ones d r g = first_ones d' r g.
  Proof.
    induction r as [|r IH]; intros same; [reflexivity|]. cbn [first_ones]. rewrite IH by (intros; apply same; auto).
    destruct (same_general g (receiver (S r))) eqn:is; [|reflexivity].
    rewrite (same (S r)); auto. destruct g, (receiver (S r)); (reflexivity || discriminate).
  Qed.

  (* page: two-generals#decisive *)
  Lemma first_ones_more d d' r g : r <= d -> r <= d' -> first_ones d r g = first_ones d' r g.
  Proof.
    intros. apply first_ones_ext. intros s within _.
    destruct (Nat.leb_spec s d), (Nat.leb_spec s d'); (reflexivity || lia).
  Qed.

  (* page: two-generals#decisive *)
  Lemma other_other g : other (other g) = g. Proof. destruct g; reflexivity. Qed.

  (* page: two-generals#decisive *)
  Lemma sender_alternates r : sender (S r) = other (sender r).
  Proof. unfold sender. rewrite Nat.odd_succ, <- Nat.negb_odd. destruct (Nat.odd r); reflexivity. Qed.

  (* page: two-generals#decisive *)
  Lemma receiver_sends_next r : receiver r = sender (S r).
  Proof. unfold receiver. rewrite sender_alternates. reflexivity. Qed.

  (* page: two-generals#decisive *)
  Lemma same_general_refl g : same_general g g = true. Proof. destruct g; reflexivity. Qed.

  (** What is received follows from the number of messengers that arrive. *)
  (* page: two-generals#decisive *)
  Lemma receives_first_ones o lost r : forall g, received C o lost r g = first_ones (arrived o lost r) r g.
  Proof.
    induction r as [|r IH]; intro g; [reflexivity|]. cbn [received first_ones]. pose proof (arrived_within o lost r) as within.
    assert (first_ones (arrived o lost (S r)) r g = first_ones (arrived o lost r) r g) as earlier.
    { simpl arrived. destruct (Nat.eqb_spec (arrived o lost r) r) as [all_came|]; [|rewrite andb_false_r; reflexivity].
      destruct (o && true && negb (lost (S r) (sender (S r)) 0)); [|reflexivity]. apply first_ones_more; lia. }
    rewrite earlier, <- IH. f_equal.
    cbn [sends chain fst snd]. unfold knows_order. rewrite !IH.
    assert (same_general (other g) (sender (S r)) = same_general g (receiver (S r))) as turn
      by (unfold receiver; destruct g, (sender (S r)); reflexivity).
    rewrite turn. destruct (same_general g (receiver (S r))) eqn:gets; [|reflexivity].
    assert (other g = sender (S r)) as from_here
      by (unfold receiver in gets; destruct g, (sender (S r)); (reflexivity || discriminate)).
    rewrite from_here, andb_true_l. destruct r as [|r].
    - (* messenger 1 *)
      simpl. destruct o; [|reflexivity]. simpl. destruct (lost 1 (sender 1) 0); reflexivity.
    - (* a later one: it is sent if the one before it arrived *)
      change (S (S r) =? 1) with false. cbv iota.
      change (arrived o lost (S (S r))) with (if o && (arrived o lost (S r) =? S r) && negb (lost (S (S r)) (sender (S (S r))) 0)
        then S (S r) else arrived o lost (S r)).
      cbn [first_ones]. rewrite <- receiver_sends_next, same_general_refl. cbn [andb]. rewrite receiver_sends_next.
      pose proof (arrived_within o lost (S r)) as bound.
      destruct (Nat.leb_spec (S r) (arrived o lost (S r))) as [came|not_come].
      + assert (arrived o lost (S r) = S r) as all_came by lia. rewrite all_came, Nat.eqb_refl, andb_true_r.
        assert (o = true) as ordered.
        { destruct o; [reflexivity|]. exfalso. clear -all_came.
          assert (forall s, arrived false lost s = 0) as none by (induction s; simpl; auto). rewrite none in all_came. lia. }
        rewrite ordered. cbn [arrive andb].
        destruct (lost (S (S r)) (sender (S (S r))) 0); cbn [negb andb arrive];
          match goal with |- context [?a <=? ?b] => destruct (Nat.leb_spec a b) end; (reflexivity || lia).
      + destruct (Nat.eqb_spec (arrived o lost (S r)) (S r)); [lia|]. rewrite andb_false_r, andb_false_l. cbv iota.
        destruct (Nat.leb_spec (S (S r)) (arrived o lost (S r))); [lia|reflexivity].
  Qed.

  (** General 1 has received ⌊d/2⌋ of the first [d], and general 2 ⌈d/2⌉. *)
  (* page: two-generals#decisive *)
  Lemma first_ones_halves d r : d <= r ->
    length (concat (first_ones d r one)) = d / 2 /\ length (concat (first_ones d r two)) = (d + 1) / 2.
  Proof.
    revert d. induction r as [|r IH]; intros d within; [replace d with 0 by lia; split; reflexivity|].
    cbn [first_ones concat]. rewrite !app_length. destruct (Nat.leb_spec (S r) d) as [all_of_them|fewer].
    - assert (d = S r) as -> by lia. rewrite !andb_true_r.
      destruct (IH r (Nat.le_refl r)) as [halves_1 halves_2].
      rewrite (first_ones_more (S r) r) by lia. rewrite (first_ones_more (S r) r r two) by lia. rewrite halves_1, halves_2.
      unfold receiver, sender. destruct (Nat.odd (S r)) eqn:parity; simpl length.
      + apply Nat.odd_spec in parity as [j same]. assert (r = 2 * j) as -> by lia.
        replace (S (2 * j)) with (1 + j * 2) by lia. replace (1 + j * 2 + 1) with (0 + (j + 1) * 2) by lia.
        replace (2 * j) with (0 + j * 2) by lia. replace (0 + j * 2 + 1) with (1 + j * 2) by lia.
        rewrite !Nat.div_add by lia. change (0 / 2) with 0. change (1 / 2) with 0. lia.
      + assert (Nat.even (S r) = true) as is_even by (rewrite <- Nat.negb_odd, parity; reflexivity).
        apply Nat.even_spec in is_even as [j same].
        assert (exists i, r = 2 * i + 1) as [i ->] by (exists (j - 1); lia).
        replace (S (2 * i + 1)) with (0 + (i + 1) * 2) by lia. replace (0 + (i + 1) * 2 + 1) with (1 + (i + 1) * 2) by lia.
        replace (2 * i + 1 + 1) with (0 + (i + 1) * 2) by lia. replace (2 * i + 1) with (1 + i * 2) by lia.
        rewrite !Nat.div_add by lia. change (0 / 2) with 0. change (1 / 2) with 0. lia.
    - rewrite !andb_false_r. apply IH. lia.
  Qed.

  (* page: two-generals#decisive *)
  Lemma delivered_arrived o lost : delivered o lost = arrived o lost k.
  Proof.
    unfold delivered, reached, view_of. simpl snd. rewrite !receives_first_ones.
    destruct (first_ones_halves (arrived o lost k) k (arrived_within o lost k)) as [-> ->].
    generalize (arrived o lost k). intro d. pose proof (Nat.div_mod d 2). pose proof (Nat.div_mod (d + 1) 2).
    pose proof (Nat.mod_upper_bound d 2). pose proof (Nat.mod_upper_bound (d + 1) 2). lia.
  Qed.

  (* page: two-generals#decisive *)
  Lemma one_attacks lost : decides C true lost one = attack <-> 2 * w1 <= delivered true lost.
  Proof.
    rewrite delivered_arrived. unfold decides. cbn [decision chain]. unfold view_of, reached. simpl knows_order. cbn [fst snd andb rounds chain].
    rewrite receives_first_ones. destruct (first_ones_halves _ k (arrived_within true lost k)) as [-> _].
    generalize (arrived true lost k). intro d. pose proof (Nat.div_mod d 2). pose proof (Nat.mod_upper_bound d 2).
    destruct (Nat.leb_spec w1 (d / 2)); split; intros; (reflexivity || discriminate || lia).
  Qed.

  (* page: two-generals#decisive *)
  Lemma two_attacks o lost : decides C o lost two = attack <-> 2 * w2 - 1 <= delivered o lost.
  Proof.
    rewrite delivered_arrived. unfold decides. cbn [decision chain]. unfold view_of, reached. cbn [fst snd rounds chain].
    rewrite receives_first_ones. destruct (first_ones_halves _ k (arrived_within o lost k)) as [_ ->].
    generalize (arrived o lost k). intro d. pose proof (Nat.div_mod (d + 1) 2). pose proof (Nat.mod_upper_bound (d + 1) 2).
    destruct (Nat.leb_spec w2 ((d + 1) / 2)); split; intros; (reflexivity || discriminate || lia).
  Qed.

  (** Every number of them can be had: capture all messengers after the first [d]. *)
  Definition capture_after (d : nat) : losses := fun r _ _ => d <? r.

  (* page: two-generals#decisive *)
  Lemma arrived_capture_after d r : arrived true (capture_after d) r = min d r.
  Proof.
    induction r as [|r IH]; [simpl; lia|]. cbn [arrived]. rewrite IH. unfold capture_after.
    destruct (Nat.eqb_spec (min d r) r), (Nat.ltb_spec d (S r)); simpl; lia.
  Qed.

  (** ** Knowledge *)

  (** An execution is whether the order was given, and what was captured. *)
  Definition indistinguishable (g : general) (E E' : bool * losses) : Prop :=
    view_of C (fst E) (snd E) k g = view_of C (fst E') (snd E') k g.

  (** A general knows a fact if it holds in all executions that it can’t tell from this one. *)
  Definition knows (g : general) (fact : bool * losses -> Prop) (E : bool * losses) : Prop :=
    forall E', indistinguishable g E E' -> fact E'.

  (** Rung 0: the order was given. Rung [h + 1]: general 2 (or 1, if [h + 1] is even) knows rung [h]. *)
  Fixpoint rung (h : nat) : bool * losses -> Prop :=
    match h with
    | 0 => fun E => fst E = true
    | S h' => knows (receiver h) (rung h')
    end.

  (* page: two-generals#rungs *)
  Lemma arrived_unordered lost r : arrived false lost r = 0.
  Proof. induction r; simpl; auto. Qed.

  (* page: two-generals#rungs *)
  Lemma came_in_view d r g s : 1 <= s <= r -> receiver s = g ->
    nth (r - s) (first_ones d r g) [] = if s <=? d then [tt] else [].
  Proof.
    intros within gets. induction r as [|r IH]; [lia|]. destruct (Nat.eq_dec s (S r)) as [->|earlier].
    - rewrite Nat.sub_diag. cbn [first_ones nth]. rewrite gets, same_general_refl. reflexivity.
    - replace (S r - s) with (S (r - s)) by lia. cbn [first_ones nth]. apply IH. lia.
  Qed.

  (* page: two-generals#rungs *)
  Lemma rung_holds h : forall E, rung h E <-> fst E = true /\ (h <= arrived (fst E) (snd E) k).
  Proof.
    induction h as [|h IH]; intro E.
    - (* step: rung-induction *)
      simpl. intuition lia.
      (* step: rung-first *)
    - cbn [rung]. remember (receiver (S h)) as g eqn:travels.
      (* step: rung-step *)
      split. all: swap 1 2.
      + intros [ordered enough].
        assert (forall E', indistinguishable g E E' -> S h <= arrived (fst E') (snd E') k) as came.
        { intros E' alike. unfold indistinguishable, view_of in alike. pose proof (arrived_within (fst E) (snd E) k).
          injection alike as _ alike. rewrite !receives_first_ones in alike.
          apply (f_equal (fun l => nth (k - S h) l [])) in alike. rewrite !came_in_view in alike by (auto; lia).
          destruct (Nat.leb_spec (S h) (arrived (fst E) (snd E) k)); [|lia].
          destruct (Nat.leb_spec (S h) (arrived (fst E') (snd E') k)); [assumption|discriminate]. }
        (* step: rung-came *)
        intros E' alike. apply IH. specialize (came E' alike). split; [|lia].
        destruct (fst E') eqn:is; [reflexivity|]. rewrite arrived_unordered in came. lia.
        (* step: rung-known *)
      + intros known.
        assert (fst E = true /\ h <= arrived (fst E) (snd E) k) as [ordered below] by (apply IH; exact (known E eq_refl)).
        (* step: rung-below *)
        split; [assumption|]. destruct (Nat.eq_dec (arrived (fst E) (snd E) k) h) as [just|]; [exfalso|lia]. clear below.
        (* step: rung-case *)
        destruct h as [|h]. all: swap 1 2.
        * assert (g = sender (S h)) as sent by (rewrite travels, receiver_sends_next, !sender_alternates; destruct (sender h); reflexivity).
          (* step: rung-sent *)
          assert (indistinguishable g E (true, capture_after h)) as alike.
          { unfold indistinguishable, view_of. rewrite !receives_first_ones, just, ordered. simpl fst. simpl snd. f_equal.
            rewrite arrived_capture_after. pose proof (arrived_within (fst E) (snd E) k).
            replace (min h k) with h by lia. apply first_ones_ext. intros s _ gets.
            assert (s <> S h) as not_that by (intros ->; rewrite sent in gets; unfold receiver in gets; destruct (sender (S h)); discriminate).
            destruct (Nat.leb_spec s (S h)), (Nat.leb_spec s h); (reflexivity || lia). }
          apply known, IH in alike as [_ alike]. simpl in alike. rewrite arrived_capture_after in alike. lia.
          (* step: rung-captured *)
        * assert (indistinguishable g E (false, snd E)) as alike.
          { unfold indistinguishable, view_of. rewrite !receives_first_ones, just. simpl fst. simpl snd.
            rewrite arrived_unordered, travels. reflexivity. }
          (* step: rung-silent *)
          apply known in alike. simpl in alike. discriminate.
          (* step: rung-unknown *)
  Qed.
End Chain.

(** ** A walk: the first [d] messengers arrive, one fewer in each step, and at last no order was given. *)
Definition walk (k : nat) : list (bool * losses) :=
  map (fun j => (true, capture_after (k - j))) (seq 0 (S k)) ++ [(false, capture_after 0)].

Fixpoint steps {T} (step : T -> T -> Prop) (l : list T) : Prop :=
  match l with a :: (b :: _) as rest => step a b /\ steps step rest | _ => True end.

(* page: views#chains *)
Lemma walk_of_four :
  steps (fun E E' => exists g, indistinguishable 4 0 0 g E E') (walk 4) /\
  forall g, ~ indistinguishable 4 0 0 g (true, capture_after 4) (false, capture_after 0).
Proof.
  split.
  - cbn [walk map seq app steps]. repeat split; [exists two|exists one|exists two|exists one|exists two]; vm_compute; reflexivity.
  - intros []; vm_compute; discriminate.
Qed.
