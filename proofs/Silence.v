(** * Silence is enough, and a few small propositions *)
From Book Require Import Model Enough.

Section Silence.
  Variable traitor : general -> bool.
  Definition silent (p : list general) (i : general) : option order := None.
  Notation takes := (takes traitor silent).
  Notation received := (received traitor silent).
  Notation traitors l := (traitors_among traitor l).

  (* page: enough#silence *)
  Lemma majority_retreats votes : 2 * count attack votes <= length votes -> majority votes = retreat.
  Proof. unfold majority. intros. destruct (Nat.ltb_spec (length votes) (2 * count attack votes)); [lia|reflexivity]. Qed.

  (* page: enough#silence *)
  Lemma no_attack (w : general -> order) l : (forall j, In j l -> w j = retreat) -> count attack (map w l) = 0.
  Proof. unfold count; induction l as [|j l IH]; intros all; simpl; [reflexivity|].
    rewrite (all j) by (simpl; auto). simpl. apply IH. intros; apply all; simpl; auto. Qed.

  (** First: if no lieutenant receives attack from the vote's commander, every lieutenant takes retreat. *)
  (* page: enough#silence *)
  Lemma without_attack m : forall c p v l i, traitor c = true \/ v = retreat -> takes m c p v l i = retreat.
  Proof.
    assert (forall c p v i, traitor c = true \/ v = retreat -> received c p v i = retreat) as hears_retreat
      by (intros c p v i [is_traitor | ->]; unfold Enough.received, silent; [rewrite is_traitor|destruct (traitor c)]; reflexivity).
    induction m as [|m IH]; intros c p v l i nothing; simpl; [auto|].
    apply majority_retreats. rewrite no_attack; [lia|]. intros j _.
    destruct (j =? i); [auto|]. apply IH. right. auto.
  Qed.

  (** At most the loyal generals' places hold attack. *)
  (* page: enough#silence *)
  Lemma attacks_loyal (w : general -> order) l : (forall j, In j l -> traitor j = true -> w j = retreat) ->
    count attack (map w l) + traitors l <= length l.
  Proof.
    unfold count, traitors_among; induction l as [|j l IH]; intros places; simpl; [lia|].
    assert (count attack (map w l) + traitors l <= length l) as rest by (apply IH; intros; apply places; simpl; auto).
    unfold count, traitors_among in rest. destruct (traitor j) eqn:is.
    - rewrite places by (simpl; auto). simpl. lia.
    - destruct (w j); simpl; lia.
  Qed.

  (* page: enough#silence *)
  Lemma only_own (w : general -> order) i l : NoDup l -> (forall j, In j l -> j <> i -> w j = retreat) ->
    count attack (map w l) <= 1.
  Proof.
    unfold count; induction 1 as [|j l new once IH]; intros places; simpl; [lia|].
    destruct (Nat.eq_dec j i) as [->|different].
    - assert (length (filter (eq_order attack) (map w l)) = 0) as none.
      { apply no_attack. intros h among. apply places; [simpl; auto | intros ->; tauto]. }
      destruct (w i); simpl; lia.
    - rewrite places by (simpl; auto). simpl. apply IH. intros; apply places; simpl; auto.
  Qed.

  (** Second: with r levels left and all of a loyal path. [l] has n - 1 - m + r lieutenants and all k traitors. *)
  (* page: enough#silence *)
  Lemma silence r : forall c p l i, 1 <= r -> traitor c = false -> NoDup l -> In i l -> traitor i = false ->
    r < length l -> length l <= 2 * traitors l + r - 1 -> takes r c p attack l i = retreat.
  Proof.
    induction r as [|r IH]; intros c p l i some loyal once among i_loyal enough few; [lia|].
    simpl. apply majority_retreats. rewrite map_length.
    assert (forall j, received c p attack j = attack) as hears by (intro; unfold Enough.received; rewrite loyal; reflexivity).
    destruct r as [|r].
    - (* r = 1: the values of traitors are retreat *)
      assert (count attack (map (fun j => if j =? i then received c p attack i
        else takes 0 j (c :: p) (received c p attack j) (without j l) i) l) + traitors l <= length l); [|lia].
      apply attacks_loyal. intros j _ is_traitor. destruct (Nat.eqb_spec j i) as [->|]; [congruence|].
      apply without_attack; auto.
    - (* r >= 2: only its own value is attack *)
      assert (count attack (map (fun j => if j =? i then received c p attack i
        else takes (S r) j (c :: p) (received c p attack j) (without j l) i) l) <= 1); [|lia].
      apply (only_own _ i); [assumption|]. intros j j_among different.
      destruct (Nat.eqb_spec j i); [tauto|]. destruct (traitor j) eqn:is_traitor.
      + apply without_attack; auto.
      + rewrite hears. pose proof (without_one j l once j_among). pose proof (traitors_without traitor silent j l once j_among) as same.
        rewrite is_traitor in same. simpl in same.
        apply IH; auto using without_once; try lia. apply without_in; auto.
  Qed.

  (** Proposition "Silence is enough". *)
  (* page: enough#silence *)
  Lemma silence_retreats n m k c l i : 1 <= m <= n - 2 -> n <= 2 * k + m -> traitor c = false -> NoDup l ->
    length (c :: l) = n -> traitors l = k -> In i l -> traitor i = false -> takes m c [] attack l i = retreat.
  Proof. intros. simpl in *. apply silence; auto; lia. Qed.
End Silence.
