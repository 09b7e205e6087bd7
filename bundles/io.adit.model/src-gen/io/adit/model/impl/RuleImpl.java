/**
 */
package io.adit.model.impl;

import io.adit.model.Action;
import io.adit.model.AditPackage;
import io.adit.model.Channel;
import io.adit.model.Guard;
import io.adit.model.Rule;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.RuleImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleImpl#isLatch <em>Latch</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleImpl#isConfirm <em>Confirm</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleImpl#getMaxShelveMinutes <em>Max Shelve Minutes</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleImpl#getGuard <em>Guard</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RuleImpl extends NamedImpl implements Rule {
	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #isLatch() <em>Latch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLatch()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LATCH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLatch() <em>Latch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLatch()
	 * @generated
	 * @ordered
	 */
	protected boolean latch = LATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #isConfirm() <em>Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfirm()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFIRM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConfirm() <em>Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfirm()
	 * @generated
	 * @ordered
	 */
	protected boolean confirm = CONFIRM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxShelveMinutes() <em>Max Shelve Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxShelveMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_SHELVE_MINUTES_EDEFAULT = 480;

	/**
	 * The cached value of the '{@link #getMaxShelveMinutes() <em>Max Shelve Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxShelveMinutes()
	 * @generated
	 * @ordered
	 */
	protected int maxShelveMinutes = MAX_SHELVE_MINUTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * The cached value of the '{@link #getGuard() <em>Guard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuard()
	 * @generated
	 * @ordered
	 */
	protected Guard guard;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		if (channel != null && channel.eIsProxy()) {
			InternalEObject oldChannel = (InternalEObject)channel;
			channel = (Channel)eResolveProxy(oldChannel);
			if (channel != oldChannel) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AditPackage.RULE__CHANNEL, oldChannel, channel));
			}
		}
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Channel basicGetChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLatch() {
		return latch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatch(boolean newLatch) {
		boolean oldLatch = latch;
		latch = newLatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE__LATCH, oldLatch, latch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConfirm() {
		return confirm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirm(boolean newConfirm) {
		boolean oldConfirm = confirm;
		confirm = newConfirm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE__CONFIRM, oldConfirm, confirm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxShelveMinutes() {
		return maxShelveMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxShelveMinutes(int newMaxShelveMinutes) {
		int oldMaxShelveMinutes = maxShelveMinutes;
		maxShelveMinutes = newMaxShelveMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE__MAX_SHELVE_MINUTES, oldMaxShelveMinutes, maxShelveMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<Action>(Action.class, this, AditPackage.RULE__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guard getGuard() {
		return guard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGuard(Guard newGuard, NotificationChain msgs) {
		Guard oldGuard = guard;
		guard = newGuard;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AditPackage.RULE__GUARD, oldGuard, newGuard);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuard(Guard newGuard) {
		if (newGuard != guard) {
			NotificationChain msgs = null;
			if (guard != null)
				msgs = ((InternalEObject)guard).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AditPackage.RULE__GUARD, null, msgs);
			if (newGuard != null)
				msgs = ((InternalEObject)newGuard).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AditPackage.RULE__GUARD, null, msgs);
			msgs = basicSetGuard(newGuard, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE__GUARD, newGuard, newGuard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.RULE__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case AditPackage.RULE__GUARD:
				return basicSetGuard(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.RULE__CHANNEL:
				if (resolve) return getChannel();
				return basicGetChannel();
			case AditPackage.RULE__ENABLED:
				return isEnabled();
			case AditPackage.RULE__LATCH:
				return isLatch();
			case AditPackage.RULE__CONFIRM:
				return isConfirm();
			case AditPackage.RULE__MAX_SHELVE_MINUTES:
				return getMaxShelveMinutes();
			case AditPackage.RULE__ACTIONS:
				return getActions();
			case AditPackage.RULE__GUARD:
				return getGuard();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.RULE__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case AditPackage.RULE__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case AditPackage.RULE__LATCH:
				setLatch((Boolean)newValue);
				return;
			case AditPackage.RULE__CONFIRM:
				setConfirm((Boolean)newValue);
				return;
			case AditPackage.RULE__MAX_SHELVE_MINUTES:
				setMaxShelveMinutes((Integer)newValue);
				return;
			case AditPackage.RULE__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
				return;
			case AditPackage.RULE__GUARD:
				setGuard((Guard)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AditPackage.RULE__CHANNEL:
				setChannel((Channel)null);
				return;
			case AditPackage.RULE__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case AditPackage.RULE__LATCH:
				setLatch(LATCH_EDEFAULT);
				return;
			case AditPackage.RULE__CONFIRM:
				setConfirm(CONFIRM_EDEFAULT);
				return;
			case AditPackage.RULE__MAX_SHELVE_MINUTES:
				setMaxShelveMinutes(MAX_SHELVE_MINUTES_EDEFAULT);
				return;
			case AditPackage.RULE__ACTIONS:
				getActions().clear();
				return;
			case AditPackage.RULE__GUARD:
				setGuard((Guard)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AditPackage.RULE__CHANNEL:
				return channel != null;
			case AditPackage.RULE__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case AditPackage.RULE__LATCH:
				return latch != LATCH_EDEFAULT;
			case AditPackage.RULE__CONFIRM:
				return confirm != CONFIRM_EDEFAULT;
			case AditPackage.RULE__MAX_SHELVE_MINUTES:
				return maxShelveMinutes != MAX_SHELVE_MINUTES_EDEFAULT;
			case AditPackage.RULE__ACTIONS:
				return actions != null && !actions.isEmpty();
			case AditPackage.RULE__GUARD:
				return guard != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (enabled: ");
		result.append(enabled);
		result.append(", latch: ");
		result.append(latch);
		result.append(", confirm: ");
		result.append(confirm);
		result.append(", maxShelveMinutes: ");
		result.append(maxShelveMinutes);
		result.append(')');
		return result.toString();
	}

} //RuleImpl
