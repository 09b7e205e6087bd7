/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Asset;
import io.adit.model.AssetKind;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.Document;
import io.adit.model.MaintenanceCosts;
import io.adit.model.ParameterValue;
import io.adit.model.Property;

import io.adit.model.RuleTemplate;
import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.AssetImpl#getGlobalId <em>Global Id</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getFormerGlobalIds <em>Former Global Ids</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getIfcClass <em>Ifc Class</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getPredefinedType <em>Predefined Type</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getTag <em>Tag</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getAssets <em>Assets</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getCommands <em>Commands</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getCosts <em>Costs</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link io.adit.model.impl.AssetImpl#getExemptFrom <em>Exempt From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssetImpl extends NamedImpl implements Asset {
	/**
	 * The default value of the '{@link #getGlobalId() <em>Global Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobalId()
	 * @generated
	 * @ordered
	 */
	protected static final String GLOBAL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGlobalId() <em>Global Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobalId()
	 * @generated
	 * @ordered
	 */
	protected String globalId = GLOBAL_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFormerGlobalIds() <em>Former Global Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerGlobalIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> formerGlobalIds;

	/**
	 * The default value of the '{@link #getIfcClass() <em>Ifc Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIfcClass()
	 * @generated
	 * @ordered
	 */
	protected static final String IFC_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIfcClass() <em>Ifc Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIfcClass()
	 * @generated
	 * @ordered
	 */
	protected String ifcClass = IFC_CLASS_EDEFAULT;

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
	 * The default value of the '{@link #getTag() <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTag()
	 * @generated
	 * @ordered
	 */
	protected static final String TAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTag() <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTag()
	 * @generated
	 * @ordered
	 */
	protected String tag = TAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AssetKind KIND_EDEFAULT = AssetKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AssetKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssets() <em>Assets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> assets;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> properties;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getCommands() <em>Commands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommands()
	 * @generated
	 * @ordered
	 */
	protected EList<Command> commands;

	/**
	 * The cached value of the '{@link #getCosts() <em>Costs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCosts()
	 * @generated
	 * @ordered
	 */
	protected MaintenanceCosts costs;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterValue> parameters;

	/**
	 * The cached value of the '{@link #getExemptFrom() <em>Exempt From</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExemptFrom()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleTemplate> exemptFrom;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.ASSET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGlobalId() {
		return globalId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGlobalId(String newGlobalId) {
		String oldGlobalId = globalId;
		globalId = newGlobalId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ASSET__GLOBAL_ID, oldGlobalId, globalId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFormerGlobalIds() {
		if (formerGlobalIds == null) {
			formerGlobalIds = new EDataTypeUniqueEList<String>(String.class, this, AditPackage.ASSET__FORMER_GLOBAL_IDS);
		}
		return formerGlobalIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIfcClass() {
		return ifcClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIfcClass(String newIfcClass) {
		String oldIfcClass = ifcClass;
		ifcClass = newIfcClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ASSET__IFC_CLASS, oldIfcClass, ifcClass));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ASSET__PREDEFINED_TYPE, oldPredefinedType, predefinedType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTag() {
		return tag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTag(String newTag) {
		String oldTag = tag;
		tag = newTag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ASSET__TAG, oldTag, tag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssetKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AssetKind newKind) {
		AssetKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ASSET__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Asset> getAssets() {
		if (assets == null) {
			assets = new EObjectContainmentEList<Asset>(Asset.class, this, AditPackage.ASSET__ASSETS);
		}
		return assets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, AditPackage.ASSET__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getProperties() {
		if (properties == null) {
			properties = new EObjectContainmentEList<Property>(Property.class, this, AditPackage.ASSET__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<Document>(Document.class, this, AditPackage.ASSET__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Command> getCommands() {
		if (commands == null) {
			commands = new EObjectContainmentEList<Command>(Command.class, this, AditPackage.ASSET__COMMANDS);
		}
		return commands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaintenanceCosts getCosts() {
		return costs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCosts(MaintenanceCosts newCosts, NotificationChain msgs) {
		MaintenanceCosts oldCosts = costs;
		costs = newCosts;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AditPackage.ASSET__COSTS, oldCosts, newCosts);
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
	public void setCosts(MaintenanceCosts newCosts) {
		if (newCosts != costs) {
			NotificationChain msgs = null;
			if (costs != null)
				msgs = ((InternalEObject)costs).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AditPackage.ASSET__COSTS, null, msgs);
			if (newCosts != null)
				msgs = ((InternalEObject)newCosts).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AditPackage.ASSET__COSTS, null, msgs);
			msgs = basicSetCosts(newCosts, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.ASSET__COSTS, newCosts, newCosts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterValue> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<ParameterValue>(ParameterValue.class, this, AditPackage.ASSET__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleTemplate> getExemptFrom() {
		if (exemptFrom == null) {
			exemptFrom = new EObjectResolvingEList<RuleTemplate>(RuleTemplate.class, this, AditPackage.ASSET__EXEMPT_FROM);
		}
		return exemptFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.ASSET__ASSETS:
				return ((InternalEList<?>)getAssets()).basicRemove(otherEnd, msgs);
			case AditPackage.ASSET__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
			case AditPackage.ASSET__PROPERTIES:
				return ((InternalEList<?>)getProperties()).basicRemove(otherEnd, msgs);
			case AditPackage.ASSET__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case AditPackage.ASSET__COMMANDS:
				return ((InternalEList<?>)getCommands()).basicRemove(otherEnd, msgs);
			case AditPackage.ASSET__COSTS:
				return basicSetCosts(null, msgs);
			case AditPackage.ASSET__PARAMETERS:
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
			case AditPackage.ASSET__GLOBAL_ID:
				return getGlobalId();
			case AditPackage.ASSET__FORMER_GLOBAL_IDS:
				return getFormerGlobalIds();
			case AditPackage.ASSET__IFC_CLASS:
				return getIfcClass();
			case AditPackage.ASSET__PREDEFINED_TYPE:
				return getPredefinedType();
			case AditPackage.ASSET__TAG:
				return getTag();
			case AditPackage.ASSET__KIND:
				return getKind();
			case AditPackage.ASSET__ASSETS:
				return getAssets();
			case AditPackage.ASSET__CHANNELS:
				return getChannels();
			case AditPackage.ASSET__PROPERTIES:
				return getProperties();
			case AditPackage.ASSET__DOCUMENTS:
				return getDocuments();
			case AditPackage.ASSET__COMMANDS:
				return getCommands();
			case AditPackage.ASSET__COSTS:
				return getCosts();
			case AditPackage.ASSET__PARAMETERS:
				return getParameters();
			case AditPackage.ASSET__EXEMPT_FROM:
				return getExemptFrom();
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
			case AditPackage.ASSET__GLOBAL_ID:
				setGlobalId((String)newValue);
				return;
			case AditPackage.ASSET__FORMER_GLOBAL_IDS:
				getFormerGlobalIds().clear();
				getFormerGlobalIds().addAll((Collection<? extends String>)newValue);
				return;
			case AditPackage.ASSET__IFC_CLASS:
				setIfcClass((String)newValue);
				return;
			case AditPackage.ASSET__PREDEFINED_TYPE:
				setPredefinedType((String)newValue);
				return;
			case AditPackage.ASSET__TAG:
				setTag((String)newValue);
				return;
			case AditPackage.ASSET__KIND:
				setKind((AssetKind)newValue);
				return;
			case AditPackage.ASSET__ASSETS:
				getAssets().clear();
				getAssets().addAll((Collection<? extends Asset>)newValue);
				return;
			case AditPackage.ASSET__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case AditPackage.ASSET__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Property>)newValue);
				return;
			case AditPackage.ASSET__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case AditPackage.ASSET__COMMANDS:
				getCommands().clear();
				getCommands().addAll((Collection<? extends Command>)newValue);
				return;
			case AditPackage.ASSET__COSTS:
				setCosts((MaintenanceCosts)newValue);
				return;
			case AditPackage.ASSET__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends ParameterValue>)newValue);
				return;
			case AditPackage.ASSET__EXEMPT_FROM:
				getExemptFrom().clear();
				getExemptFrom().addAll((Collection<? extends RuleTemplate>)newValue);
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
			case AditPackage.ASSET__GLOBAL_ID:
				setGlobalId(GLOBAL_ID_EDEFAULT);
				return;
			case AditPackage.ASSET__FORMER_GLOBAL_IDS:
				getFormerGlobalIds().clear();
				return;
			case AditPackage.ASSET__IFC_CLASS:
				setIfcClass(IFC_CLASS_EDEFAULT);
				return;
			case AditPackage.ASSET__PREDEFINED_TYPE:
				setPredefinedType(PREDEFINED_TYPE_EDEFAULT);
				return;
			case AditPackage.ASSET__TAG:
				setTag(TAG_EDEFAULT);
				return;
			case AditPackage.ASSET__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AditPackage.ASSET__ASSETS:
				getAssets().clear();
				return;
			case AditPackage.ASSET__CHANNELS:
				getChannels().clear();
				return;
			case AditPackage.ASSET__PROPERTIES:
				getProperties().clear();
				return;
			case AditPackage.ASSET__DOCUMENTS:
				getDocuments().clear();
				return;
			case AditPackage.ASSET__COMMANDS:
				getCommands().clear();
				return;
			case AditPackage.ASSET__COSTS:
				setCosts((MaintenanceCosts)null);
				return;
			case AditPackage.ASSET__PARAMETERS:
				getParameters().clear();
				return;
			case AditPackage.ASSET__EXEMPT_FROM:
				getExemptFrom().clear();
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
			case AditPackage.ASSET__GLOBAL_ID:
				return GLOBAL_ID_EDEFAULT == null ? globalId != null : !GLOBAL_ID_EDEFAULT.equals(globalId);
			case AditPackage.ASSET__FORMER_GLOBAL_IDS:
				return formerGlobalIds != null && !formerGlobalIds.isEmpty();
			case AditPackage.ASSET__IFC_CLASS:
				return IFC_CLASS_EDEFAULT == null ? ifcClass != null : !IFC_CLASS_EDEFAULT.equals(ifcClass);
			case AditPackage.ASSET__PREDEFINED_TYPE:
				return PREDEFINED_TYPE_EDEFAULT == null ? predefinedType != null : !PREDEFINED_TYPE_EDEFAULT.equals(predefinedType);
			case AditPackage.ASSET__TAG:
				return TAG_EDEFAULT == null ? tag != null : !TAG_EDEFAULT.equals(tag);
			case AditPackage.ASSET__KIND:
				return kind != KIND_EDEFAULT;
			case AditPackage.ASSET__ASSETS:
				return assets != null && !assets.isEmpty();
			case AditPackage.ASSET__CHANNELS:
				return channels != null && !channels.isEmpty();
			case AditPackage.ASSET__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case AditPackage.ASSET__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case AditPackage.ASSET__COMMANDS:
				return commands != null && !commands.isEmpty();
			case AditPackage.ASSET__COSTS:
				return costs != null;
			case AditPackage.ASSET__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case AditPackage.ASSET__EXEMPT_FROM:
				return exemptFrom != null && !exemptFrom.isEmpty();
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
		result.append(" (globalId: ");
		result.append(globalId);
		result.append(", formerGlobalIds: ");
		result.append(formerGlobalIds);
		result.append(", ifcClass: ");
		result.append(ifcClass);
		result.append(", predefinedType: ");
		result.append(predefinedType);
		result.append(", tag: ");
		result.append(tag);
		result.append(", kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //AssetImpl
