(** * One round is not enough (lecture 7) *)
From Book Require Import Model.

(** A traitor whose every message is one that it would have sent as a loyal general, with one order or the other: it
    needs nobody’s key but its own. *)
Definition in_its_own_words (P : protocol) (traitor : general -> bool)
    (script : round -> general -> general -> option (text P)) : Prop :=
  forall r j i, traitor j = true -> exists o, script r j i = sends P j (start P j (given o j)) r i.

Section OneRound.
  Variables (P : protocol) (n : nat).
  Hypothesis one_round : rounds P = 1.
  Hypothesis three : 3 <= n.

  (** The first [k] lieutenants are told what a loyal commander says when the order is retreat, the others what it says
      when the order is attack. *)
  Definition told (k : nat) (r : round) (j i : general) : option (text P) :=
    sends P j (start P j (given (if i <=? S k then retreat else attack) j)) r i.

  Definition only_commander (j : general) : bool := j =? commander.
  Definition nobody (j : general) : bool := false.

  Notation E k := (decides n P only_commander attack (told k)).
  Notation loyal o := (decides n P nobody o (told 0)).

  (* page: still-hard#one-round *)
  Lemma given_lieutenant o i : 2 <= i -> given o i = None.
  Proof. intros low. unfold given, commander. destruct (Nat.eqb_spec i 1); [lia|reflexivity]. Qed.

  (** What lieutenants send in the only round can’t depend on the order: all hangs on the commander’s message. *)
  (* page: still-hard#one-round *)
  Lemma by_its_letter k o i : 2 <= i ->
    told k 1 commander i = sends P commander (start P commander (given o commander)) 1 i -> E k i = loyal o i.
  Proof.
    intros low letter. unfold decides. rewrite one_round. cbn [after]. rewrite !given_lieutenant by assumption. f_equal. f_equal.
    apply inbox_ext. intros j among _. unfold says, only_commander, nobody.
    destruct (Nat.eqb_spec j commander) as [->|not_commander]; [exact letter|].
    simpl after. unfold given. destruct (Nat.eqb_spec j commander); [congruence|reflexivity].
  Qed.

  (* page: still-hard#one-round *)
  Lemma sees_the_same k i : 2 <= i -> i <> S (S k) -> E (S k) i = E k i.
  Proof.
    intros low other. unfold decides. rewrite one_round. cbn [after]. f_equal. f_equal. apply inbox_ext. intros j _ _.
    unfold says. destruct (only_commander j); [|reflexivity]. unfold told. do 3 f_equal.
    destruct (Nat.leb_spec i (S (S k))), (Nat.leb_spec i (S k)); (reflexivity || lia).
  Qed.

  (* page: still-hard#one-round *)
  Lemma one_traitor : traitors_among only_commander (generals n) <= 1.
  Proof.
    unfold traitors_among, only_commander, generals, commander. destruct n as [|k]; [simpl; lia|]. cbn [seq filter Nat.eqb length].
    assert (forall l s, 1 < s -> filter (fun j => j =? 1) (seq s l) = []) as others.
    { induction l as [|l IH]; intros s big; [reflexivity|]. cbn [seq filter]. destruct (Nat.eqb_spec s 1); [lia|]. apply IH. lia. }
    rewrite others by lia. simpl. lia.
  Qed.

  (* page: still-hard#one-round *)
  Lemma no_traitors l : traitors_among nobody l = 0.
  Proof. unfold traitors_among, nobody. induction l; simpl; auto. Qed.

  (* page: still-hard#one-round *)
  Lemma breaks_one_round : ~ (forall traitor o script, traitors_among traitor (generals n) <= 1 ->
    in_its_own_words P traitor script -> IC1 n P traitor o script /\ IC2 n P traitor o script).
  Proof.
    intros works. pose proof by_its_letter as letter.
    (* step: round-letter *)
    assert (forall i, 2 <= i <= n -> loyal_lieutenant n only_commander i) as lieutenants.
    { intros i within. split; [exact within|]. unfold only_commander, commander. apply Nat.eqb_neq. lia. }
    (* step: round-chain *)
    assert (forall i, 2 <= i <= n -> E 0 i = loyal attack i /\ E (n - 1) i = loyal retreat i) as ends.
    { intros i within. split; apply letter; try lia; unfold told.
      - destruct (Nat.leb_spec i 1); [lia|reflexivity].
      - destruct (Nat.leb_spec i (S (n - 1))); [reflexivity|lia]. }
    clear letter.
    (* step: round-ends *)
    assert (forall k, in_its_own_words P only_commander (told k)) as own
      by (intros k r j i _; exists (if i <=? S k then retreat else attack); reflexivity).
    (* step: round-between *)
    assert (forall k i h, 2 <= i <= n -> 2 <= h <= n -> E k i = E k h) as alike
      by (intros k i h i_in h_in; apply (works only_commander attack (told k) one_traitor (own k)); auto).
    assert (forall k i, 2 <= i <= n -> E (S k) i = E k i) as same.
    { intros k i within. assert (exists h, 2 <= h <= n /\ h <> S (S k)) as (h & h_within & other)
        by (destruct (Nat.eq_dec k 0) as [->|]; [exists 3|exists 2]; lia).
      rewrite (alike (S k) i h), (alike k i h) by assumption. apply sees_the_same; lia. }
    clear alike.
    (* step: round-step *)
    assert (forall i, 2 <= i <= n -> E (n - 1) i = E 0 i) as along.
    { intros i within. generalize (n - 1). intro k. induction k as [|k IH]; [reflexivity|]. rewrite same; assumption. }
    (* step: round-along *)
    assert (forall o, loyal o 2 = o) as obeyed.
    { intro o. apply (works nobody o (told 0)); [rewrite no_traitors; lia | intros r j i never; discriminate | reflexivity|].
      split; [unfold is_lieutenant; lia | reflexivity]. }
    specialize (along 2 ltac:(lia)). destruct (ends 2 ltac:(lia)) as [first last].
    rewrite first, last, !obeyed in along. discriminate.
    (* step: round-parted *)
  Qed.
End OneRound.
