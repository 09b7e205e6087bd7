/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Channel;
import io.adit.model.Condition;
import io.adit.model.Rule;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.ConditionImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link io.adit.model.impl.ConditionImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link io.adit.model.impl.ConditionImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link io.adit.model.impl.ConditionImpl#getMaxAgeSeconds <em>Max Age Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.ConditionImpl#isAcceptUncertain <em>Accept Uncertain</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConditionImpl extends MinimalEObjectImpl.Container implements Condition {
	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected Rule rule;

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
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxAgeSeconds() <em>Max Age Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxAgeSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAX_AGE_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxAgeSeconds() <em>Max Age Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxAgeSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double maxAgeSeconds = MAX_AGE_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #isAcceptUncertain() <em>Accept Uncertain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcceptUncertain()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACCEPT_UNCERTAIN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAcceptUncertain() <em>Accept Uncertain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcceptUncertain()
	 * @generated
	 * @ordered
	 */
	protected boolean acceptUncertain = ACCEPT_UNCERTAIN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.CONDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rule getRule() {
		if (rule != null && rule.eIsProxy()) {
			InternalEObject oldRule = (InternalEObject)rule;
			rule = (Rule)eResolveProxy(oldRule);
			if (rule != oldRule) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AditPackage.CONDITION__RULE, oldRule, rule));
			}
		}
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Rule basicGetRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(Rule newRule) {
		Rule oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CONDITION__RULE, oldRule, rule));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AditPackage.CONDITION__CHANNEL, oldChannel, channel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CONDITION__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CONDITION__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaxAgeSeconds() {
		return maxAgeSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxAgeSeconds(Double newMaxAgeSeconds) {
		Double oldMaxAgeSeconds = maxAgeSeconds;
		maxAgeSeconds = newMaxAgeSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CONDITION__MAX_AGE_SECONDS, oldMaxAgeSeconds, maxAgeSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAcceptUncertain() {
		return acceptUncertain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptUncertain(boolean newAcceptUncertain) {
		boolean oldAcceptUncertain = acceptUncertain;
		acceptUncertain = newAcceptUncertain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CONDITION__ACCEPT_UNCERTAIN, oldAcceptUncertain, acceptUncertain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.CONDITION__RULE:
				if (resolve) return getRule();
				return basicGetRule();
			case AditPackage.CONDITION__CHANNEL:
				if (resolve) return getChannel();
				return basicGetChannel();
			case AditPackage.CONDITION__LEVEL:
				return getLevel();
			case AditPackage.CONDITION__MAX_AGE_SECONDS:
				return getMaxAgeSeconds();
			case AditPackage.CONDITION__ACCEPT_UNCERTAIN:
				return isAcceptUncertain();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.CONDITION__RULE:
				setRule((Rule)newValue);
				return;
			case AditPackage.CONDITION__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case AditPackage.CONDITION__LEVEL:
				setLevel((String)newValue);
				return;
			case AditPackage.CONDITION__MAX_AGE_SECONDS:
				setMaxAgeSeconds((Double)newValue);
				return;
			case AditPackage.CONDITION__ACCEPT_UNCERTAIN:
				setAcceptUncertain((Boolean)newValue);
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
			case AditPackage.CONDITION__RULE:
				setRule((Rule)null);
				return;
			case AditPackage.CONDITION__CHANNEL:
				setChannel((Channel)null);
				return;
			case AditPackage.CONDITION__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case AditPackage.CONDITION__MAX_AGE_SECONDS:
				setMaxAgeSeconds(MAX_AGE_SECONDS_EDEFAULT);
				return;
			case AditPackage.CONDITION__ACCEPT_UNCERTAIN:
				setAcceptUncertain(ACCEPT_UNCERTAIN_EDEFAULT);
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
			case AditPackage.CONDITION__RULE:
				return rule != null;
			case AditPackage.CONDITION__CHANNEL:
				return channel != null;
			case AditPackage.CONDITION__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case AditPackage.CONDITION__MAX_AGE_SECONDS:
				return MAX_AGE_SECONDS_EDEFAULT == null ? maxAgeSeconds != null : !MAX_AGE_SECONDS_EDEFAULT.equals(maxAgeSeconds);
			case AditPackage.CONDITION__ACCEPT_UNCERTAIN:
				return acceptUncertain != ACCEPT_UNCERTAIN_EDEFAULT;
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
		result.append(" (level: ");
		result.append(level);
		result.append(", maxAgeSeconds: ");
		result.append(maxAgeSeconds);
		result.append(", acceptUncertain: ");
		result.append(acceptUncertain);
		result.append(')');
		return result.toString();
	}

} //ConditionImpl
