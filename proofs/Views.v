(** * Views (lecture 3) *)
From Book Require Import Model.

Section Views.
  Variables (n : nat) (P : protocol).

  (** An execution: who is a traitor, what was ordered, what the traitors say. *)
  Record execution := { traitor : general -> bool; ordered : order;
                        script : round -> general -> general -> option (text P) }.

  Definition state_in (E : execution) r i := after n P (traitor E) (ordered E) (script E) r i.

  (** What [j] sends to [i] in round [r]. *)
  Definition sent (E : execution) r j i : option (text P) :=
    says P (traitor E) (script E) (state_in E (pred r)) r j i.

  (** Definition "Execution and view": the view through round [r] is the number, the order if it is general 1, and what
      arrived in each round, with its sender, the last round first. *)
  Fixpoint received (E : execution) r i : list (list (general * text P)) :=
    match r with 0 => [] | S q => inbox n i (fun j => sent E r j i) :: received E q i end.

  Definition view (E : execution) r i := (i, given (ordered E) i, received E r i).

  Definition decides_in (E : execution) (i : general) : order := decides n P (traitor E) (ordered E) (script E) i.

  (* page: views#same-view *)
  Lemma view_earlier E E' r i : view E (S r) i = view E' (S r) i -> view E r i = view E' r i.
  Proof. intros same. injection same as same_order _ same_received. unfold view. congruence. Qed.

  (* page: views#same-view *)
  Lemma views_before E E' r s i : s <= r -> view E r i = view E' r i -> view E s i = view E' s i.
  Proof. induction 1; auto using view_earlier. Qed.

  (** The states follow from the view. *)
  (* page: views#same-view *)
  Lemma view_states E E' r i : view E r i = view E' r i -> forall s, s <= r -> state_in E s i = state_in E' s i.
  Proof.
    intros same s. induction s as [|s IH]; intros within.
    - (* step: view-induction *)
      injection same as same_order _. unfold state_in. simpl. rewrite same_order. reflexivity.
      (* step: view-first *)
    - assert (state_in E s i = state_in E' s i) as before by (apply IH; lia). clear IH.
      (* step: view-before *)
      assert (inbox n i (fun j => sent E (S s) j i) = inbox n i (fun j => sent E' (S s) j i)) as same_inbox.
      { apply (views_before E E' r (S s)) in same; [|assumption]. injection same as _ same_inbox _. exact same_inbox. }
      (* step: view-received *)
      unfold state_in in *. simpl. rewrite before. f_equal. exact same_inbox.
      (* step: view-next *)
  Qed.

  (** Lemma "Same view, same deeds". *)
  (* page: views#same-view *)
  Lemma same_deeds E E' i r : traitor E i = false -> traitor E' i = false -> view E r i = view E' r i ->
    (forall s j, 1 <= s <= r + 1 -> sent E s i j = sent E' s i j) /\
    (r = rounds P -> decides_in E i = decides_in E' i).
  Proof.
    intros loyal loyal' same. pose proof (view_states E E' r i same) as states. split.
    - intros s j within. unfold sent, says. rewrite loyal, loyal'. rewrite states by lia. reflexivity.
    - (* step: view-sends *)
      intros ->. unfold decides_in, decides.
      change (decision P i (state_in E (rounds P) i) = decision P i (state_in E' (rounds P) i)).
      rewrite states by lia. reflexivity.
      (* step: view-decides *)
  Qed.

  (** Lemma "A sealed group". *)
  (* page: views#sealed-group *)
  Lemma sealed_group (S : general -> Prop) E E' :
    (forall i, S i \/ ~ S i) ->
    (forall i, S i -> traitor E i = false /\ traitor E' i = false) ->
    (S commander -> ordered E = ordered E') ->
    (forall r i j, S i -> ~ S j -> In j (generals n) -> r < rounds P -> sent E (r + 1) j i = sent E' (r + 1) j i) ->
    forall r, r <= rounds P -> forall i, S i -> view E r i = view E' r i.
  Proof.
    intros either loyal same_order outside r. induction r as [|r IH]; intros within.
    - (* step: sealed-induction *)
      intros i member. unfold view, given.
      destruct (Nat.eqb_spec i commander) as [->|]; [rewrite same_order by assumption|]; reflexivity.
      (* step: sealed-first *)
    - assert (forall i, S i -> view E r i = view E' r i) as before by (apply IH; lia).
      (* step: sealed-before *)
      assert (forall i j, S i -> S j -> sent E (1 + r) j i = sent E' (1 + r) j i) as inside.
      { intros i j _ j_member. destruct (loyal j j_member). apply (same_deeds E E' j r); auto; lia. }
      (* step: sealed-inside *)
      assert (forall i j, S i -> ~ S j -> In j (generals n) -> sent E (1 + r) j i = sent E' (1 + r) j i) as from_outside.
      { intros i j member not_member among. rewrite Nat.add_comm. apply outside; auto; lia. }
      (* step: sealed-receive *)
      intros i member. specialize (before i member). unfold view in *. injection before as order_same received_same.
      rewrite order_same. f_equal. simpl. rewrite received_same. f_equal. apply inbox_ext. intros j among _.
      destruct (either j) as [j_member|not_member]; [apply inside | apply from_outside]; assumption.
      (* step: sealed-equal *)
  Qed.

  (** Definition "Execution and view": a general that is loyal in both can’t tell them apart. *)
  Definition indistinguishable (i : general) (E E' : execution) : Prop :=
    traitor E i = false /\ traitor E' i = false /\ view E (rounds P) i = view E' (rounds P) i.
End Views.
