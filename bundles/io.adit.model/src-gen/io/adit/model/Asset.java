/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One element of the facility that has a twin: one Ditto thing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Asset#getGlobalId <em>Global Id</em>}</li>
 *   <li>{@link io.adit.model.Asset#getFormerGlobalIds <em>Former Global Ids</em>}</li>
 *   <li>{@link io.adit.model.Asset#getIfcClass <em>Ifc Class</em>}</li>
 *   <li>{@link io.adit.model.Asset#getPredefinedType <em>Predefined Type</em>}</li>
 *   <li>{@link io.adit.model.Asset#getTag <em>Tag</em>}</li>
 *   <li>{@link io.adit.model.Asset#getKind <em>Kind</em>}</li>
 *   <li>{@link io.adit.model.Asset#getAssets <em>Assets</em>}</li>
 *   <li>{@link io.adit.model.Asset#getChannels <em>Channels</em>}</li>
 *   <li>{@link io.adit.model.Asset#getProperties <em>Properties</em>}</li>
 *   <li>{@link io.adit.model.Asset#getDocuments <em>Documents</em>}</li>
 *   <li>{@link io.adit.model.Asset#getCommands <em>Commands</em>}</li>
 *   <li>{@link io.adit.model.Asset#getCosts <em>Costs</em>}</li>
 *   <li>{@link io.adit.model.Asset#getParameters <em>Parameters</em>}</li>
 *   <li>{@link io.adit.model.Asset#getExemptFrom <em>Exempt From</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getAsset()
 * @model
 * @generated
 */
public interface Asset extends Named {
	/**
	 * Returns the value of the '<em><b>Global Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IFC GlobalId, 22 characters; empty where the asset has no counterpart in the IFC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Global Id</em>' attribute.
	 * @see #setGlobalId(String)
	 * @see io.adit.model.AditPackage#getAsset_GlobalId()
	 * @model
	 * @generated
	 */
	String getGlobalId();

	/**
	 * Sets the value of the '{@link io.adit.model.Asset#getGlobalId <em>Global Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Global Id</em>' attribute.
	 * @see #getGlobalId()
	 * @generated
	 */
	void setGlobalId(String value);

	/**
	 * Returns the value of the '<em><b>Former Global Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GlobalIds that it had in earlier revisions of the IFC file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Global Ids</em>' attribute list.
	 * @see io.adit.model.AditPackage#getAsset_FormerGlobalIds()
	 * @model
	 * @generated
	 */
	EList<String> getFormerGlobalIds();

	/**
	 * Returns the value of the '<em><b>Ifc Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IFC entity name as written by the standard, for example IfcTunnelPart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ifc Class</em>' attribute.
	 * @see #setIfcClass(String)
	 * @see io.adit.model.AditPackage#getAsset_IfcClass()
	 * @model
	 * @generated
	 */
	String getIfcClass();

	/**
	 * Sets the value of the '{@link io.adit.model.Asset#getIfcClass <em>Ifc Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ifc Class</em>' attribute.
	 * @see #getIfcClass()
	 * @generated
	 */
	void setIfcClass(String value);

	/**
	 * Returns the value of the '<em><b>Predefined Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IFC PredefinedType, or ObjectType where that is USERDEFINED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predefined Type</em>' attribute.
	 * @see #setPredefinedType(String)
	 * @see io.adit.model.AditPackage#getAsset_PredefinedType()
	 * @model
	 * @generated
	 */
	String getPredefinedType();

	/**
	 * Sets the value of the '{@link io.adit.model.Asset#getPredefinedType <em>Predefined Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predefined Type</em>' attribute.
	 * @see #getPredefinedType()
	 * @generated
	 */
	void setPredefinedType(String value);

	/**
	 * Returns the value of the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tag or mark on site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag</em>' attribute.
	 * @see #setTag(String)
	 * @see io.adit.model.AditPackage#getAsset_Tag()
	 * @model
	 * @generated
	 */
	String getTag();

	/**
	 * Sets the value of the '{@link io.adit.model.Asset#getTag <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag</em>' attribute.
	 * @see #getTag()
	 * @generated
	 */
	void setTag(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.AssetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see io.adit.model.AssetKind
	 * @see #setKind(AssetKind)
	 * @see io.adit.model.AditPackage#getAsset_Kind()
	 * @model
	 * @generated
	 */
	AssetKind getKind();

	/**
	 * Sets the value of the '{@link io.adit.model.Asset#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see io.adit.model.AssetKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AssetKind value);

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts and contained elements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getAsset_Assets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Asset> getAssets();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured or derived here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getAsset_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values taken over from IFC property sets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getAsset_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Manuals, drawings and the like that people find with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getAsset_Documents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Commands</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Command}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its device can be told to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commands</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getAsset_Commands()
	 * @model containment="true"
	 * @generated
	 */
	EList<Command> getCommands();

	/**
	 * Returns the value of the '<em><b>Costs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What work on it costs, with and without a plan; empty: forecasts give no advice on maintenance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Costs</em>' containment reference.
	 * @see #setCosts(MaintenanceCosts)
	 * @see io.adit.model.AditPackage#getAsset_Costs()
	 * @model containment="true"
	 * @generated
	 */
	MaintenanceCosts getCosts();

	/**
	 * Sets the value of the '{@link io.adit.model.Asset#getCosts <em>Costs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Costs</em>' containment reference.
	 * @see #getCosts()
	 * @generated
	 */
	void setCosts(MaintenanceCosts value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.ParameterValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What parameters of rule templates are for it and for what is in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getAsset_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterValue> getParameters();

	/**
	 * Returns the value of the '<em><b>Exempt From</b></em>' reference list.
	 * The list contents are of type {@link io.adit.model.RuleTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Templates that give no rules for its own channels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exempt From</em>' reference list.
	 * @see io.adit.model.AditPackage#getAsset_ExemptFrom()
	 * @model
	 * @generated
	 */
	EList<RuleTemplate> getExemptFrom();

} // Asset
