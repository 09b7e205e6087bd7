/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.LevelRule;
import io.adit.model.RuleTemplate;
import io.adit.model.TemplateParameter;

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
 * An implementation of the model object '<em><b>Rule Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.RuleTemplateImpl#getAssetClass <em>Asset Class</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleTemplateImpl#getPredefinedType <em>Predefined Type</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleTemplateImpl#getQuantityKind <em>Quantity Kind</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleTemplateImpl#getChannelKey <em>Channel Key</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleTemplateImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleTemplateImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link io.adit.model.impl.RuleTemplateImpl#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleTemplateImpl extends NamedImpl implements RuleTemplate {
	/**
	 * The default value of the '{@link #getAssetClass() <em>Asset Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssetClass()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSET_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssetClass() <em>Asset Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssetClass()
	 * @generated
	 * @ordered
	 */
	protected String assetClass = ASSET_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPredefinedType() <em>Predefined Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredefinedType()
	 * @generated
	 * @ordered
	 */
	protected static final String PREDEFINED_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPredefinedType() <em>Predefined Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredefinedType()
	 * @generated
	 * @ordered
	 */
	protected String predefinedType = PREDEFINED_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuantityKind() <em>Quantity Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantityKind()
	 * @generated
	 * @ordered
	 */
	protected static final String QUANTITY_KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuantityKind() <em>Quantity Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantityKind()
	 * @generated
	 * @ordered
	 */
	protected String quantityKind = QUANTITY_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannelKey() <em>Channel Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelKey()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannelKey() <em>Channel Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelKey()
	 * @generated
	 * @ordered
	 */
	protected String channelKey = CHANNEL_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected LevelRule rule;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<TemplateParameter> parameters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.RULE_TEMPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssetClass() {
		return assetClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssetClass(String newAssetClass) {
		String oldAssetClass = assetClass;
		assetClass = newAssetClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE_TEMPLATE__ASSET_CLASS, oldAssetClass, assetClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPredefinedType() {
		return predefinedType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPredefinedType(String newPredefinedType) {
		String oldPredefinedType = predefinedType;
		predefinedType = newPredefinedType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE_TEMPLATE__PREDEFINED_TYPE, oldPredefinedType, predefinedType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuantityKind() {
		return quantityKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantityKind(String newQuantityKind) {
		String oldQuantityKind = quantityKind;
		quantityKind = newQuantityKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE_TEMPLATE__QUANTITY_KIND, oldQuantityKind, quantityKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannelKey() {
		return channelKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannelKey(String newChannelKey) {
		String oldChannelKey = channelKey;
		channelKey = newChannelKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE_TEMPLATE__CHANNEL_KEY, oldChannelKey, channelKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE_TEMPLATE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LevelRule getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRule(LevelRule newRule, NotificationChain msgs) {
		LevelRule oldRule = rule;
		rule = newRule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AditPackage.RULE_TEMPLATE__RULE, oldRule, newRule);
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
	public void setRule(LevelRule newRule) {
		if (newRule != rule) {
			NotificationChain msgs = null;
			if (rule != null)
				msgs = ((InternalEObject)rule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AditPackage.RULE_TEMPLATE__RULE, null, msgs);
			if (newRule != null)
				msgs = ((InternalEObject)newRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AditPackage.RULE_TEMPLATE__RULE, null, msgs);
			msgs = basicSetRule(newRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.RULE_TEMPLATE__RULE, newRule, newRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TemplateParameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<TemplateParameter>(TemplateParameter.class, this, AditPackage.RULE_TEMPLATE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.RULE_TEMPLATE__RULE:
				return basicSetRule(null, msgs);
			case AditPackage.RULE_TEMPLATE__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
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
			case AditPackage.RULE_TEMPLATE__ASSET_CLASS:
				return getAssetClass();
			case AditPackage.RULE_TEMPLATE__PREDEFINED_TYPE:
				return getPredefinedType();
			case AditPackage.RULE_TEMPLATE__QUANTITY_KIND:
				return getQuantityKind();
			case AditPackage.RULE_TEMPLATE__CHANNEL_KEY:
				return getChannelKey();
			case AditPackage.RULE_TEMPLATE__UNIT:
				return getUnit();
			case AditPackage.RULE_TEMPLATE__RULE:
				return getRule();
			case AditPackage.RULE_TEMPLATE__PARAMETERS:
				return getParameters();
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
			case AditPackage.RULE_TEMPLATE__ASSET_CLASS:
				setAssetClass((String)newValue);
				return;
			case AditPackage.RULE_TEMPLATE__PREDEFINED_TYPE:
				setPredefinedType((String)newValue);
				return;
			case AditPackage.RULE_TEMPLATE__QUANTITY_KIND:
				setQuantityKind((String)newValue);
				return;
			case AditPackage.RULE_TEMPLATE__CHANNEL_KEY:
				setChannelKey((String)newValue);
				return;
			case AditPackage.RULE_TEMPLATE__UNIT:
				setUnit((String)newValue);
				return;
			case AditPackage.RULE_TEMPLATE__RULE:
				setRule((LevelRule)newValue);
				return;
			case AditPackage.RULE_TEMPLATE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends TemplateParameter>)newValue);
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
			case AditPackage.RULE_TEMPLATE__ASSET_CLASS:
				setAssetClass(ASSET_CLASS_EDEFAULT);
				return;
			case AditPackage.RULE_TEMPLATE__PREDEFINED_TYPE:
				setPredefinedType(PREDEFINED_TYPE_EDEFAULT);
				return;
			case AditPackage.RULE_TEMPLATE__QUANTITY_KIND:
				setQuantityKind(QUANTITY_KIND_EDEFAULT);
				return;
			case AditPackage.RULE_TEMPLATE__CHANNEL_KEY:
				setChannelKey(CHANNEL_KEY_EDEFAULT);
				return;
			case AditPackage.RULE_TEMPLATE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case AditPackage.RULE_TEMPLATE__RULE:
				setRule((LevelRule)null);
				return;
			case AditPackage.RULE_TEMPLATE__PARAMETERS:
				getParameters().clear();
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
			case AditPackage.RULE_TEMPLATE__ASSET_CLASS:
				return ASSET_CLASS_EDEFAULT == null ? assetClass != null : !ASSET_CLASS_EDEFAULT.equals(assetClass);
			case AditPackage.RULE_TEMPLATE__PREDEFINED_TYPE:
				return PREDEFINED_TYPE_EDEFAULT == null ? predefinedType != null : !PREDEFINED_TYPE_EDEFAULT.equals(predefinedType);
			case AditPackage.RULE_TEMPLATE__QUANTITY_KIND:
				return QUANTITY_KIND_EDEFAULT == null ? quantityKind != null : !QUANTITY_KIND_EDEFAULT.equals(quantityKind);
			case AditPackage.RULE_TEMPLATE__CHANNEL_KEY:
				return CHANNEL_KEY_EDEFAULT == null ? channelKey != null : !CHANNEL_KEY_EDEFAULT.equals(channelKey);
			case AditPackage.RULE_TEMPLATE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case AditPackage.RULE_TEMPLATE__RULE:
				return rule != null;
			case AditPackage.RULE_TEMPLATE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
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
		result.append(" (assetClass: ");
		result.append(assetClass);
		result.append(", predefinedType: ");
		result.append(predefinedType);
		result.append(", quantityKind: ");
		result.append(quantityKind);
		result.append(", channelKey: ");
		result.append(channelKey);
		result.append(", unit: ");
		result.append(unit);
		result.append(')');
		return result.toString();
	}

} //RuleTemplateImpl
