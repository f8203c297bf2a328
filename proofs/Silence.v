(** * Silence is enough, and a few small propositions *)
From Book Require Import Model Enough.

Section Silence.
  Variable traitor : general -> bool.
  Definition silent (p : list general) (i : general) : option order := None.
  Notation takes := (takes traitor silent).
  Notation received := (received traitor silent).
  Notation traitors l := (traitors_among traitor l).
  Notation loyal i := (traitor i = false).

  (* page: enough#silence *)
  Lemma majority_retreats votes : 2 * count attack votes <= length votes -> majority votes = retreat.
  Proof. unfold majority. intros. destruct (Nat.ltb_spec (length votes) (2 * count attack votes)); [lia|reflexivity]. Qed.

  (* page: enough#silence *)
  Lemma no_attack (w : general -> order) l : (forall j, In j l -> w j = retreat) -> count attack (map w l) = 0.
  Proof. unfold count; induction l as [|j l IH]; intros all; simpl; [reflexivity|].
    rewrite (all j) by (simpl; auto). simpl. apply IH. intros; apply all; simpl; auto. Qed.

  (** First: where no lieutenant receives attack from the vote's commander, everybody takes retreat. *)
  (* page: enough#silence *)
  Lemma without_attack m : forall c p v l, (forall h, received c p v h = retreat) ->
    forall i, takes m c p v l i = retreat.
  Proof.
    assert (forall c p v i, traitor c = true -> received c p v i = retreat) as silence
      by (intros c p v i is_traitor; unfold Enough.received, silent; rewrite is_traitor; reflexivity).
    (* step: silence-place *)
    induction m as [|m IH]; intros c p v l nobody i.
    - (* step: silence-first *)
      apply nobody.
      (* step: silence-clear *)
    - assert (forall j h, received j (c :: p) (received c p v j) h = retreat) as inside.
      { intros j h. destruct (traitor j) eqn:is_traitor; [apply silence; assumption|].
        unfold Enough.received at 1. rewrite is_traitor. apply nobody. }
      (* step: silence-inside *)
      simpl. apply majority_retreats. rewrite no_attack; [lia|]. intros j _.
      destruct (j =? i); [apply nobody | apply IH, inside].
      (* step: silence-all *)
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

  (** Second: in the votes with r + 1 levels left whose path is loyal. *)
  (* page: enough#silence *)
  Lemma loyal_path_retreats n m k : m <= n - 2 -> n <= 2 * k + m -> forall r c p l i, S r <= m ->
    length l = n - 1 - m + S r -> traitors l = k -> NoDup l -> loyal c -> In i l -> loyal i ->
    takes (S r) c p attack l i = retreat.
  Proof.
    intros two_left few r. induction r as [|r IH]; intros c p l i levels size all once c_loyal among i_loyal;
      assert (forall j, received c p attack j = attack) as hears
        by (intro; unfold Enough.received; rewrite c_loyal; reflexivity).
    - (* step: silence-second *)
      assert (count attack (map (fun j => if j =? i then received c p attack i
        else takes 0 j (c :: p) (received c p attack j) (without j l) i) l) <= n - m - k) as values.
      { apply Nat.le_trans with (length l - traitors l); [|lia]. apply Nat.le_add_le_sub_r. apply attacks_loyal.
        intros j _ is_traitor. destruct (Nat.eqb_spec j i) as [->|]; [congruence|]. apply without_attack.
        intro h. unfold Enough.received, silent. rewrite is_traitor. reflexivity. }
      (* step: silence-values *)
      simpl. apply majority_retreats. rewrite map_length. simpl in values. lia.
      (* step: silence-half *)
    - assert (received c p attack i = attack) as own by apply hears.
      (* step: silence-own *)
      assert (forall j, In j l -> loyal j -> j <> i -> takes (S r) j (c :: p) attack (without j l) i = retreat) as loyal_ones.
      { intros j j_among j_loyal different. pose proof (without_one j l once j_among).
        pose proof (traitors_without traitor silent j l once j_among) as same. rewrite j_loyal in same. simpl in same.
        apply IH; auto using without_once; try lia. apply without_in; auto. }
      (* step: silence-loyal *)
      assert (forall j, traitor j = true -> takes (S r) j (c :: p) attack (without j l) i = retreat) as traitors_say.
      { intros j is_traitor. apply without_attack. intro h. unfold Enough.received, silent. rewrite is_traitor. reflexivity. }
      (* step: silence-traitors *)
      assert (count attack (map (fun j => if j =? i then received c p attack i
        else takes (S r) j (c :: p) (received c p attack j) (without j l) i) l) <= 1) as one.
      { apply (only_own _ i); [assumption|]. intros j j_among different.
        destruct (Nat.eqb_spec j i); [tauto|]. rewrite hears. destruct (traitor j) eqn:is; auto. }
      (* step: silence-one *)
      apply majority_retreats. rewrite map_length. apply Nat.le_trans with (2 * 1); [apply Nat.mul_le_mono_l, one | lia].
      (* step: silence-three *)
  Qed.

  (** Proposition "Silence is enough". *)
  (* page: enough#silence *)
  Lemma silence_retreats n m k c l i : 1 <= m <= n - 2 -> n <= 2 * k + m -> loyal c -> NoDup l ->
    length (c :: l) = n -> traitors l = k -> In i l -> loyal i -> takes m c [] attack l i = retreat.
  Proof.
    intros levels few c_loyal once size all among i_loyal. destruct m as [|r]; [lia|]. simpl in size.
    apply (loyal_path_retreats n (S r) k); auto; lia.
    (* step: silence-decided *)
  Qed.
End Silence.
